package dev.sonde.openapi.model;

import java.util.List;
import java.util.Map;

/**
 * How an API wants to know who is calling.
 *
 * @param key whether there is nothing but one bearer token, which every client's builder calls its key
 * @param schemes those that operations use, in their order
 * @param usual what operations need unless they say otherwise
 * @param constants names for what some operations need that is neither usual nor nothing
 */
public record SecurityModel(boolean key, List<Scheme> schemes, Needs usual, Map<Needs, String> constants) {

    public SecurityModel {
        schemes = List.copyOf(schemes);
    }

    /** The schemes that a builder has methods for; without those that a transport or an interceptor sees to. */
    public List<Scheme> settable() {
        return schemes.stream().filter(scheme -> scheme.kind().isSettable()).toList();
    }

    /** The schemes that a transport or an interceptor sees to. */
    public List<Scheme> elsewhere() {
        return schemes.stream().filter(scheme -> !scheme.kind().isSettable()).toList();
    }

    /** A scheme by its name. */
    public Scheme scheme(String name) {
        return schemes.stream()
                .filter(scheme -> scheme.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /**
     * What must be sent: the credentials of one alternative, all of them.
     *
     * @param alternatives names of schemes; an empty one if nothing need be sent
     */
    public record Needs(List<List<String>> alternatives) {

        /** Nothing. */
        public static final Needs NONE = new Needs(List.of(List.of()));

        /** Whether a call can do without. */
        public boolean isOptional() {
            return alternatives.contains(List.of());
        }
    }

    /**
     * A security scheme.
     *
     * @param method the builder's method
     * @param constant the client's constant
     * @param label the name of the header, parameter or cookie; of an HTTP authentication that the runtime does not know, its scheme
     * @param variables the environment variables of its parts
     */
    public record Scheme(
            String name,
            String method,
            String constant,
            SchemeKind kind,
            String label,
            List<String> variables,
            String description) {

        /** How a request carries it, if the builder takes it. */
        public String sent() {
            return switch (kind) {
                case BASIC -> "Sent as `Authorization: Basic …`.";
                case HEADER -> "Sent in the header `" + label + "`.";
                case QUERY -> "Sent in the query, as `" + label + "`.";
                case COOKIE -> "Sent as the cookie `" + label + "`.";
                default -> "Sent as `Authorization: Bearer …`.";
            };
        }
    }

    /** Where the credential of a scheme is sent. */
    public enum SchemeKind {
        BEARER,
        BASIC,
        HEADER,
        QUERY,
        COOKIE,
        /** In the handshake of the connection. */
        CERTIFICATE,
        /** In a way that the runtime does not know. */
        OTHER;

        /** Whether a builder takes it. */
        public boolean isSettable() {
            return this != CERTIFICATE && this != OTHER;
        }
    }
}

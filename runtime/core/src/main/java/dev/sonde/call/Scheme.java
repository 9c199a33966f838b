package dev.sonde.call;

import dev.sonde.http.Credential;
import dev.sonde.http.Secret;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way in which an API wants to know who is calling: how the credential is set, and where it is sent. Each is one of its kind, which
 * a generated client makes for every security scheme of its document.
 */
public final class Scheme {

    private final String method;
    private final Kind kind;
    private final String name;
    private final List<String> variables;

    private Scheme(String method, Kind kind, String name, List<String> variables) {
        this.method = method;
        this.kind = kind;
        this.name = name;
        this.variables = variables;
    }

    private enum Kind {
        BEARER,
        BASIC,
        HEADER,
        QUERY,
        COOKIE
    }

    /**
     * A token in {@code Authorization: Bearer …}.
     *
     * @param method the builder's method that sets it
     * @param variable the environment variable that may hold it
     */
    public static Scheme bearer(String method, String variable) {
        return new Scheme(method, Kind.BEARER, "", List.of(variable));
    }

    /** A user name and a password in {@code Authorization: Basic …}; else as {@link #bearer}. */
    public static Scheme basic(String method, String userVariable, String passwordVariable) {
        return new Scheme(method, Kind.BASIC, "", List.of(userVariable, passwordVariable));
    }

    /** A key in a header of this name; else as {@link #bearer}. */
    public static Scheme header(String method, String header, String variable) {
        return new Scheme(method, Kind.HEADER, header, List.of(variable));
    }

    /** A key in a query's parameter of this name; else as {@link #bearer}. */
    public static Scheme query(String method, String parameter, String variable) {
        return new Scheme(method, Kind.QUERY, parameter, List.of(variable));
    }

    /** A key in a cookie of this name; else as {@link #bearer}. */
    public static Scheme cookie(String method, String cookie, String variable) {
        return new Scheme(method, Kind.COOKIE, cookie, List.of(variable));
    }

    Credential credential(String key) {
        return switch (kind) {
            case HEADER -> Credential.header(name, Secret.ofWords(key));
            case QUERY -> Credential.query(name, Secret.of(key));
            case COOKIE -> Credential.cookie(name, Secret.of(key));
            case BEARER, BASIC -> Credential.bearer(Secret.of(key));
        };
    }

    /** That of the environment; null if it is not there, or not all of it. */
    @Nullable
    Credential credential(Environment environment) {
        String first = environment.text(variables.get(0));
        if (first == null || first.isBlank()) {
            return null;
        }
        try {
            if (kind != Kind.BASIC) {
                return credential(first);
            }
            // An empty password may be meant.
            String password = environment.text(variables.get(1));
            return password == null ? null : Credential.basic(first, password);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "The environment variable " + variables.get(0) + " is no credential: " + e.getMessage(), e);
        }
    }

    /** How to set it. */
    String remedy() {
        return method + "(…) of the builder, or for fromEnv() the environment variable"
                + (variables.size() == 1 ? " " : "s ") + String.join(" and ", variables);
    }

    @Override
    public String toString() {
        return method;
    }
}

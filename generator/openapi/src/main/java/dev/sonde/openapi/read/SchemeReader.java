package dev.sonde.openapi.read;

import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.model.Problems;
import dev.sonde.openapi.model.SecurityModel.Scheme;
import dev.sonde.openapi.model.SecurityModel.SchemeKind;
import java.util.List;
import java.util.Locale;

/** Reads security schemes. */
final class SchemeReader {

    /** Methods that every builder has; of two texts some of them could be hidden by a scheme's. */
    static final String[] OF_BUILDERS = {
        "baseUrl", "bodyProperty", "build", "create", "credential", "env", "header", "query", "retries", "transport"
    };

    private final String prefix;
    private final Problems problems;
    private final UniqueNames methods = new UniqueNames(OF_BUILDERS);
    private final UniqueNames constants;

    /**
     * A reader.
     *
     * @param prefix with which environment variables of this API begin
     * @param constants names of the client's constants
     */
    SchemeReader(String prefix, UniqueNames constants, Problems problems) {
        this.prefix = prefix;
        this.constants = constants;
        this.problems = problems;
    }

    /** The scheme of a name. */
    Scheme read(String name, Node node) {
        SchemeKind kind = kind(node);
        String constant = constants.of(Names.constant(name));
        String variable = prefix + "_" + constant;
        return new Scheme(
                name,
                methods.of(Names.member(name)),
                constant,
                kind,
                kind == SchemeKind.OTHER ? node.text("scheme") : node.text("name"),
                kind == SchemeKind.BASIC ? List.of(variable + "_USER", variable + "_PASSWORD") : List.of(variable),
                node.text("description"));
    }

    private SchemeKind kind(Node node) {
        return switch (node.text("type")) {
            case "oauth2", "openIdConnect" -> SchemeKind.BEARER;
            case "mutualTLS" -> SchemeKind.CERTIFICATE;
            case "apiKey" -> keyKind(node);
            case "http" ->
                switch (node.text("scheme").toLowerCase(Locale.ROOT)) {
                    case "bearer" -> SchemeKind.BEARER;
                    case "basic" -> SchemeKind.BASIC;
                    default -> SchemeKind.OTHER;
                };
            default ->
                refused(
                        node.get("type"),
                        "must be apiKey, http, oauth2, openIdConnect or mutualTLS, but is '" + node.text("type") + "'");
        };
    }

    private SchemeKind keyKind(Node node) {
        if (node.text("name").isEmpty()) {
            return refused(node.get("name"), "must name the header, the query's parameter or the cookie of the key");
        }
        return switch (node.text("in")) {
            case "header" -> SchemeKind.HEADER;
            case "query" -> SchemeKind.QUERY;
            case "cookie" -> SchemeKind.COOKIE;
            default -> refused(node.get("in"), "must be header, query or cookie, but is '" + node.text("in") + "'");
        };
    }

    /** Whoever goes on nevertheless gets a client that knows nothing of the scheme. */
    private SchemeKind refused(Node place, String message) {
        problems.addSkippable(place.pointer(), message);
        return SchemeKind.OTHER;
    }
}

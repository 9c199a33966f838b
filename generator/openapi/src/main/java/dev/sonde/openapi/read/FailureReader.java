package dev.sonde.openapi.read;

import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.model.ErrorBody;
import dev.sonde.openapi.model.Failure;
import java.util.ArrayList;
import java.util.List;

/** Reads the replies of an operation that are no success. */
final class FailureReader {

    private final SchemaReader schemas;

    FailureReader(SchemaReader schemas) {
        this.schemas = schemas;
    }

    /** In the order of the document. */
    List<Failure> read(Node responses, String operation) {
        boolean succeeds =
                responses.members().stream().anyMatch(reply -> reply.name().startsWith("2"));
        List<Failure> failures = new ArrayList<>();
        for (Node reply : responses.members()) {
            // What is said of all replies is said of the successful one, if no other is.
            if (reply.name().matches("[1345](\\d\\d|XX|xx)") || (succeeds && isOthers(reply))) {
                failures.add(failure(reply, operation));
            }
        }
        return failures;
    }

    private Failure failure(Node place, String operation) {
        Node reply = schemas.document().resolve(place);
        Node json = MediaTypes.json(reply.get("content"));
        return new Failure(
                place.name(),
                reply.text("description"),
                json.exists() ? schemas.shape(json.get("schema"), name(place, operation)) : null);
    }

    private static boolean isOthers(Node reply) {
        return reply.name().equals(ErrorBody.OTHERS);
    }

    /** The name of an inline schema: that of the reply, if it is a component, else of the operation. */
    private static String name(Node reply, String operation) {
        if (reply.has("$ref")) {
            String reference = reply.text("$ref");
            String component = Names.type(reference.substring(reference.lastIndexOf('/') + 1));
            return component.endsWith("Error") ? component : component + "Error";
        }
        return Names.type(operation) + (isOthers(reply) ? "" : reply.name()) + "Error";
    }
}

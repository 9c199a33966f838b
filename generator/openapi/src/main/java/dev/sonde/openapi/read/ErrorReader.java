package dev.sonde.openapi.read;

import com.palantir.javapoet.ClassName;
import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.model.ErrorBody;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what the bodies of an operation's errors are, where they are JSON that becomes a type. */
final class ErrorReader {

    private final SchemaReader schemas;

    ErrorReader(SchemaReader schemas) {
        this.schemas = schemas;
    }

    List<ErrorBody> read(Node responses, String operation) {
        boolean succeeds =
                responses.members().stream().anyMatch(reply -> reply.name().startsWith("2"));
        Map<ClassName, List<String>> statuses = new LinkedHashMap<>();
        for (Node reply : responses.members()) {
            // What is said of all replies is said of the successful one, if no other is.
            boolean error = reply.name().matches("[1345](\\d\\d|XX|xx)") || (succeeds && isOthers(reply));
            Node json = MediaTypes.json(schemas.document().resolve(reply).get("content"));
            if (error
                    && json.exists()
                    && schemas.shape(json.get("schema"), name(reply, operation)) instanceof Shape.Reference type) {
                statuses.computeIfAbsent((ClassName) type.type(), key -> new ArrayList<>())
                        .add(reply.name());
            }
        }
        List<ErrorBody> errors = new ArrayList<>();
        statuses.forEach((type, names) -> errors.add(new ErrorBody(type, names)));
        return errors;
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

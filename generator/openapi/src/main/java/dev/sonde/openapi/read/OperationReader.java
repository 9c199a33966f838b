package dev.sonde.openapi.read;

import com.palantir.javapoet.ClassName;
import dev.sonde.openapi.model.Operation;
import dev.sonde.openapi.model.Operation.Body;
import dev.sonde.openapi.model.Operation.EventStreamForm;
import dev.sonde.openapi.model.Operation.Location;
import dev.sonde.openapi.model.Operation.Parameter;
import dev.sonde.openapi.model.Problems;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the operations of a document. */
final class OperationReader {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");
    private static final String JSON = "application/json";
    private static final String EVENT_STREAM = "text/event-stream";

    private final SchemaReader schemas;
    private final Problems problems;

    OperationReader(SchemaReader schemas, Problems problems) {
        this.schemas = schemas;
        this.problems = problems;
    }

    List<Operation> read() {
        List<Operation> operations = new ArrayList<>();
        for (Node path : schemas.document().top().get("paths").members()) {
            for (Node member : path.members()) {
                if (METHODS.contains(member.name())) {
                    operations.add(operation(path, member));
                }
            }
        }
        return operations;
    }

    private Operation operation(Node path, Node node) {
        if (!node.has("operationId")) {
            problems.add(node.pointer(), "the operation needs an operationId, from which its method is named");
        }
        String name = Names.member(node.text("operationId"));
        List<Parameter> parameters = new ArrayList<>();
        path.get("parameters").elements().forEach(parameter -> parameters.add(parameter(parameter)));
        node.get("parameters").elements().forEach(parameter -> parameters.add(parameter(parameter)));
        Node content = schemas.document().resolve(success(node)).get("content");
        Shape reply = content.get(JSON).exists()
                ? schemas.shape(content.get(JSON).get("schema"), Names.type(name) + "Reply")
                : unsupportedReply(node, content);
        return new Operation(
                node.pointer(),
                name,
                node.name().toUpperCase(Locale.ROOT),
                path.name(),
                node.text("summary"),
                node.text("description"),
                node.flag("deprecated"),
                parameters,
                body(node, name),
                reply,
                stream(node, content));
    }

    private Node success(Node operation) {
        return operation.get("responses").members().stream()
                .filter(reply -> reply.name().startsWith("2"))
                .findFirst()
                .orElse(operation.get("responses").get("200"));
    }

    private Shape unsupportedReply(Node operation, Node content) {
        problems.add(
                (content.exists() ? content : operation.get("responses")).pointer(),
                "the operation needs a reply with status 2xx of type " + JSON);
        return new Shape.Raw();
    }

    private Parameter parameter(Node reference) {
        Node node = schemas.document().resolve(reference);
        Shape shape = schemas.shape(node.get("schema"), Names.type(node.text("name")));
        boolean scalar = shape instanceof Shape.Scalar || shape instanceof Shape.Reference;
        Location location = switch (node.text("in")) {
            case "path" -> Location.PATH;
            case "query" -> Location.QUERY;
            case "header" -> Location.HEADER;
            default -> null;
        };
        if (location == null || !scalar) {
            problems.add(
                    node.pointer(),
                    "a parameter must be a string, number, boolean or enum in the path, query or a header");
            location = Location.QUERY;
        }
        return new Parameter(
                node.text("name"),
                Names.member(node.text("name")),
                location,
                node.flag("required"),
                shape,
                node.text("description"));
    }

    private @Nullable Body body(Node operation, String name) {
        if (!operation.has("requestBody")) {
            return null;
        }
        Node body = schemas.document().resolve(operation.get("requestBody"));
        Node schema = body.get("content").get(JSON).get("schema");
        if (schema.exists()
                && schemas.shape(schema, Names.type(name) + "Request") instanceof Shape.Reference reference) {
            return new Body((ClassName) reference.type(), body.text("description"));
        }
        problems.add(body.pointer(), "the request body must be an object of type " + JSON);
        return null;
    }

    private @Nullable EventStreamForm stream(Node operation, Node content) {
        if (!content.get(EVENT_STREAM).exists()) {
            return null;
        }
        Node extension = operation.get("x-sonde-stream");
        Shape chunk = schemas.shape(content.get(EVENT_STREAM).get("schema"), "");
        if (!extension.exists() || !(chunk instanceof Shape.Reference reference)) {
            problems.add(
                    content.get(EVENT_STREAM).pointer(),
                    "an event stream needs a named schema for its events, and x-sonde-stream at the operation with the"
                            + " property that asks for it and the data that ends it");
            return null;
        }
        return new EventStreamForm(
                (ClassName) reference.type(),
                Names.member(extension.text("property")),
                extension.has("options") ? Names.member(extension.text("options")) : "",
                extension.text("done"));
    }
}

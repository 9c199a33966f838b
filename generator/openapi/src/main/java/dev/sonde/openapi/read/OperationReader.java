package dev.sonde.openapi.read;

import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.document.RawDocument;
import dev.sonde.openapi.model.Operation;
import dev.sonde.openapi.model.Operation.Body;
import dev.sonde.openapi.model.Operation.EventStreamForm;
import dev.sonde.openapi.model.Operation.Parameter;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the operations of a document. */
final class OperationReader {

    /** Methods that every client has. */
    private static final String[] OF_CLIENTS = {"builder", "close", "fromEnv", "with", "streamed", "whole"};

    private final SchemaReader schemas;
    private final RawDocument document;
    private final ParameterReader parameters;
    private final BodyReader bodies;
    private final ReplyReader replies;
    private final SecurityReader security;
    private final OperationNames names;
    private final FailureReader failures;

    OperationReader(SchemaReader schemas, SecurityReader security) {
        this.schemas = schemas;
        this.document = schemas.document();
        this.parameters = new ParameterReader(schemas);
        this.security = security;
        this.names = new OperationNames(schemas.naming(), OF_CLIENTS);
        this.bodies = new BodyReader(schemas);
        this.replies = new ReplyReader(document);
        this.failures = new FailureReader(schemas);
    }

    List<Operation> read() {
        List<Operation> operations = new ArrayList<>();
        for (OperationPlace place : OperationPlace.of(document)) {
            operations.add(operation(place));
        }
        return operations;
    }

    private Operation operation(OperationPlace place) {
        String path = place.path();
        Node node = place.node();
        String name = names.of(node, path);
        UniqueNames variables = new UniqueNames("request", "receiver", "api");
        List<Parameter> parameters = parameters(place.item(), node, path, variables);
        Body body = node.has("requestBody")
                ? bodies.read(
                        document.resolve(node.get("requestBody")),
                        name,
                        node.get("x-sonde-stream").has("property"),
                        variables)
                : null;
        Node success = replies.success(node);
        Node content = success.get("content");
        Node json = MediaTypes.json(content);
        Node events = content.get(MediaTypes.EVENT_STREAM);
        EventStreamForm stream = events.exists() ? stream(node, events, name) : null;
        Shape reply = json.exists() ? reply(node, json, name) : new Shape.Raw();
        return new Operation(
                node.pointer(),
                name,
                node.name().toUpperCase(Locale.ROOT),
                path,
                ServerReader.own(place, document.top()),
                node.strings("tags").stream().findFirst().orElse(""),
                node.text("summary"),
                node.text("description"),
                node.flag("deprecated"),
                parameters,
                body,
                ReplyReader.form(content),
                reply,
                success.text("description"),
                stream,
                failures.read(node.get("responses"), name),
                security.of(node));
    }

    /** What a JSON reply holds: perhaps nothing, if some success has no body. */
    private Shape reply(Node operation, Node json, String name) {
        Shape shape = schemas.shape(json.get("schema"), Names.type(name) + "Reply");
        return replies.alwaysHasBody(operation) ? shape : SchemaReader.optional(shape);
    }

    /** An operation's parameter takes the place of the path's of the same name. */
    private List<Parameter> parameters(Node item, Node operation, String path, UniqueNames variables) {
        Map<String, Node> all = new LinkedHashMap<>();
        for (Node owner : List.of(item, operation)) {
            for (Node reference : owner.get("parameters").elements()) {
                Node parameter = document.resolve(reference);
                if (parameter.exists()) {
                    all.put(parameter.text("in") + " " + parameter.text("name"), parameter);
                }
            }
        }
        return parameters.read(all.values(), path, variables);
    }

    private EventStreamForm stream(Node operation, Node events, String name) {
        Node extension = operation.get("x-sonde-stream");
        return new EventStreamForm(
                schemas.shape(events.get("schema"), Names.type(name) + "Event"),
                extension.has("property") ? schemas.naming().property(extension.text("property")) : "",
                extension.has("options") ? schemas.naming().property(extension.text("options")) : "",
                extension.has("done") ? extension.text("done") : null);
    }
}

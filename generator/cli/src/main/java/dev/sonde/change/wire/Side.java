package dev.sonde.change.wire;

import dev.sonde.openapi.document.Canonical;
import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.document.RawDocument;
import java.util.LinkedHashMap;
import java.util.Map;

/** One of the two documents. */
final class Side {

    private final RawDocument document;
    private final Canonical canonical;

    Side(RawDocument document) {
        this.document = document;
        this.canonical = new Canonical(document);
    }

    Node top() {
        return document.top();
    }

    /** What a reference that is no schema leads to, or the node itself. */
    Node resolve(Node node) {
        return document.resolve(node);
    }

    /** The canonical form of a schema, or of what it refers to. */
    Node schema(Node schema) {
        return canonical.resolved(schema);
    }

    boolean isNullable(Node schema) {
        return canonical.isNullable(schema);
    }

    /** The members of an object by their names, references resolved. */
    Map<String, Node> members(Node object) {
        Map<String, Node> members = new LinkedHashMap<>();
        resolve(object).members().forEach(member -> members.put(member.name(), resolve(member)));
        return members;
    }

    /** The parameters of an operation and its path, by place and name. */
    Map<String, Node> parameters(Node operation) {
        Map<String, Node> parameters = new LinkedHashMap<>();
        for (Node holder : new Node[] {path(operation), operation}) {
            for (Node element : holder.get("parameters").elements()) {
                Node parameter = resolve(element);
                parameters.put(parameter.text("in") + " parameter " + parameter.text("name"), parameter);
            }
        }
        return parameters;
    }

    /** The URL of the API's server. */
    String server() {
        return server(top(), "/");
    }

    /** The URL of the server that an operation or its path has of its own; empty if that is the API's. */
    String serverOf(Node operation) {
        String own = server(operation.has("servers") ? operation : path(operation), "");
        return own.equals(server()) ? "" : own;
    }

    private static String server(Node holder, String otherwise) {
        return holder.get("servers").elements().stream()
                .findFirst()
                .map(server -> server.text("url"))
                .orElse(otherwise);
    }

    private Node path(Node operation) {
        return document.follow(operation.pointer().replaceAll("/[^/]*$", ""));
    }
}

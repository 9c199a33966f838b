package dev.sonde.openapi.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The tree of a document as it was written, in which nothing is resolved, reordered or lost; only a {@linkplain Hierarchy base} gets the
 * alternatives that it means.
 *
 * @param file the document's file name, without a path
 * @param sources the hash of each file that was read, by its path as seen from the document
 */
public record RawDocument(String file, JsonNode root, SortedMap<String, String> sources) {

    public RawDocument {
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    }

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

    /** What is done to the tree of a document before anything is read from it. */
    @FunctionalInterface
    public interface Change {

        /** Changes the tree by what stands in other files. */
        void apply(JsonNode root, DocumentFiles files) throws IOException;
    }

    /** Reads a document in YAML or JSON, and the files beside it that it refers to. */
    public static RawDocument read(URI address, Change change) throws IOException {
        DocumentFiles files = new DocumentFiles(address);
        JsonNode root = files.read(address);
        change.apply(root, files);
        Bundle.of(address, root, files);
        RawDocument document = new RawDocument(address.toString().replaceAll(".*/", ""), root, files.hashes());
        Hierarchy.complete(document);
        return document;
    }

    public Node top() {
        return new Node(root, "#");
    }

    /** The schema of a component, by its name. */
    public Node schema(String name) {
        return top().get("components").get("schemas").get(name);
    }

    public Collection<Node> schemas() {
        return top().get("components").get("schemas").members();
    }

    /** The operations of a path. */
    public static List<Node> operations(Node item) {
        return item.members().stream()
                .filter(member -> METHODS.contains(member.name()))
                .toList();
    }

    /** Follows references until a node that is none; a reference that leads nowhere gives a missing node. */
    public Node resolve(Node node) {
        Node target = node;
        for (int hops = 0; target.has("$ref") && hops < 100; hops++) {
            target = follow(target.text("$ref"));
        }
        return target;
    }

    /** The node that a reference within the document points to. */
    public Node follow(String reference) {
        Node node = top();
        if (!reference.startsWith("#/")) {
            return node.get(reference);
        }
        for (String step : reference.substring(2).split("/", -1)) {
            String decoded = URLDecoder.decode(step.replace("+", "%2B"), StandardCharsets.UTF_8);
            node = node.get(decoded.replace("~1", "/").replace("~0", "~"));
        }
        return node;
    }
}

package dev.sonde.openapi.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.sonde.openapi.model.Problem;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * The tree of a document as it was written, in which nothing is resolved, reordered or lost.
 *
 * @param file the document's file name, without a path
 */
public record RawDocument(String file, JsonNode root) {

    /** Parses a document in YAML or JSON. */
    public static RawDocument parse(String file, String text) throws IOException {
        ObjectMapper mapper = text.stripLeading().startsWith("{")
                ? new ObjectMapper()
                : new YAMLMapper(YAMLFactory.builder().build());
        return new RawDocument(file, mapper.readTree(text));
    }

    Node top() {
        return new Node(root, "#");
    }

    /** The schema of a component, by its name. */
    Node schema(String name) {
        return top().get("components").get("schemas").get(name);
    }

    Collection<Node> schemas() {
        return top().get("components").get("schemas").members();
    }

    /** Follows references until a node that is none; a reference that leads nowhere gives a missing node. */
    Node resolve(Node node) {
        Node target = node;
        for (int hops = 0; target.has("$ref") && hops < 100; hops++) {
            target = follow(target.text("$ref"));
        }
        return target;
    }

    /** The node that a reference within the document points to. */
    Node follow(String reference) {
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

    /** The problem of a reference that cannot be followed. */
    static Problem dangling(Node node) {
        return new Problem(
                node.pointer() + "/$ref",
                "'" + node.text("$ref") + "' leads nowhere; references must point into this document");
    }
}

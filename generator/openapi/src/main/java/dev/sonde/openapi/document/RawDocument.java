package dev.sonde.openapi.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * The tree of a document as it was written, in which nothing is resolved, reordered or lost.
 *
 * @param file the document's file name, without a path
 */
public record RawDocument(String file, JsonNode root) {

    /** Where the files of a document are read from. */
    @FunctionalInterface
    interface Source {

        /** The tree of a file; fails if there is none, or it is no document. */
        JsonNode read(URI file) throws IOException;
    }

    /** Reads a document in YAML or JSON, and the files beside it that it refers to. */
    public static RawDocument read(URI address) throws IOException {
        JsonNode root = Bundle.of(address, load(address), RawDocument::load);
        return new RawDocument(address.toString().replaceAll(".*/", ""), root);
    }

    private static JsonNode load(URI address) throws IOException {
        try (InputStream in = address.toURL().openStream()) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static JsonNode parse(String text) throws IOException {
        if (text.stripLeading().startsWith("{")) {
            try {
                return new ObjectMapper().readTree(text);
            } catch (JsonProcessingException notJson) {
                // YAML may begin with a brace as well, and tells better what is wrong with it.
            }
        }
        return new YAMLMapper(yaml()).readTree(text);
    }

    /** Documents are larger than what the parser takes for an attack. */
    private static YAMLFactory yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return YAMLFactory.builder().loaderOptions(options).build();
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

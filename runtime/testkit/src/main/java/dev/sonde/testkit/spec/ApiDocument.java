package dev.sonde.testkit.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The OpenAPI document of the API, as bundled. Immutable by convention: nobody changes the tree. */
public final class ApiDocument {

    private static final String RESOURCE = "deepseek.yaml";

    private final ObjectNode root;

    ApiDocument(ObjectNode root) {
        this.root = root;
    }

    /** The bundled document, read once per process. */
    public static ApiDocument bundled() {
        return Bundled.DOCUMENT;
    }

    private static final class Bundled {
        static final ApiDocument DOCUMENT = load();

        private static ApiDocument load() {
            try (InputStream yaml = ApiDocument.class.getResourceAsStream(RESOURCE)) {
                if (yaml == null) {
                    throw new IllegalStateException("the API description is missing from the class path");
                }
                return new ApiDocument((ObjectNode) new YAMLMapper().readTree(yaml));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    ObjectNode root() {
        return root;
    }

    /** The values that an enum does not list but that are still served. */
    static Stream<String> served(JsonNode schema) {
        return schema.path("x-sonde-retired")
                .valueStream()
                .filter(retired -> !retired.path("refused").asBoolean(false))
                .map(retired -> retired.path("value").asString());
    }

    /** What a local reference points to; the node itself when it is none. */
    JsonNode resolve(JsonNode node) {
        Optional<String> ref = node.path("$ref").stringValueOpt();
        return ref.isEmpty() ? node : resolve(root.at(ref.get().substring(1)));
    }
}

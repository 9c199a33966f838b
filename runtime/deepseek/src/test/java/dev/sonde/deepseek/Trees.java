package dev.sonde.deepseek;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** JSON and YAML as trees in which two numbers are equal when their values are. */
final class Trees {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final JsonMapper LENIENT = JSON.rebuild()
            .disable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();
    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    private Trees() {}

    /** A JSON text that must not name a property twice. */
    static JsonNode parse(String json) {
        return byValue(JSON.readTree(json));
    }

    /** A JSON text in which the last of several properties of one name counts. */
    static JsonNode lastCounts(String json) {
        return byValue(LENIENT.readTree(json));
    }

    /** Whether an object in a JSON text names a property twice. */
    static boolean namesTwice(String json) {
        try {
            JSON.readTree(json);
            return false;
        } catch (MismatchedInputException twice) {
            return true;
        }
    }

    static String quote(String text) {
        return LENIENT.writeValueAsString(text);
    }

    static JsonNode yaml(Path file) {
        return parseYaml(read(file));
    }

    static JsonNode parseYaml(String text) {
        return YAML.readTree(text);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode byValue(JsonNode node) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (node.isNumber()) {
            return nodes.numberNode(node.decimalValue().stripTrailingZeros());
        }
        if (node.isArray()) {
            ArrayNode array = nodes.arrayNode();
            node.forEach(element -> array.add(byValue(element)));
            return array;
        }
        if (node.isObject()) {
            ObjectNode object = nodes.objectNode();
            node.forEachEntry((name, value) -> object.set(name, byValue(value)));
            return object;
        }
        return node;
    }
}

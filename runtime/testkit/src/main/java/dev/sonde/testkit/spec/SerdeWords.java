package dev.sonde.testkit.spec;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The names that serde, with which the service reads JSON, has for kinds of values. */
final class SerdeWords {

    private SerdeWords() {}

    /** What was found. */
    static String found(JsonNode value) {
        return switch (value.getNodeType()) {
            case NULL -> "null";
            case BOOLEAN -> "boolean `" + value + "`";
            case STRING -> "string " + value;
            case NUMBER -> (value.isIntegralNumber() ? "integer `" : "floating point `") + value.asString() + "`";
            case ARRAY -> "sequence";
            default -> "map";
        };
    }

    /**
     * What was expected.
     *
     * @param type the JSON Schema type
     * @param component the name of the schema, for an object
     */
    static String expected(String type, Optional<String> component) {
        return switch (type) {
            case "string" -> "a string";
            case "boolean" -> "a boolean";
            case "integer" -> "u32";
            case "number" -> "f64";
            case "array" -> "a sequence";
            default -> component.map(SerdeWords::struct).orElse("a map");
        };
    }

    private static String struct(String component) {
        // Captured from the service: its type for the schema Thinking has this name.
        return component.equals("Thinking") ? "struct ThinkingOptions" : "struct " + component;
    }
}

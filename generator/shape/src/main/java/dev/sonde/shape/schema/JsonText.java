package dev.sonde.shape.schema;

import java.util.ArrayList;
import java.util.List;

/** JSON values as compact text: the few kinds that a schema needs. */
final class JsonText {

    private JsonText() {}

    static String string(String value) {
        StringBuilder text = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            appendEscaped(text, value.charAt(i));
        }
        return text.append('"').toString();
    }

    /** A string, number or boolean. */
    static String scalar(Object value) {
        return value instanceof String text ? string(text) : value.toString();
    }

    static String array(List<String> elements) {
        return "[" + String.join(",", elements) + "]";
    }

    static String strings(List<String> values) {
        return array(values.stream().map(JsonText::string).toList());
    }

    private static void appendEscaped(StringBuilder text, char c) {
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (c < ' ') {
                    text.append(String.format("\\u%04x", (int) c));
                } else {
                    text.append(c);
                }
            }
        }
    }

    /** An object whose properties are added in order. */
    static final class JsonObject {

        private final List<String> properties = new ArrayList<>();

        /** Adds a property whose value is JSON text. */
        JsonObject put(String name, String json) {
            properties.add(string(name) + ":" + json);
            return this;
        }

        JsonObject putString(String name, String value) {
            return put(name, string(value));
        }

        /** Adds the {@code description} keyword, unless it is empty. */
        JsonObject describe(String description) {
            return description.isEmpty() ? this : putString("description", description);
        }

        @Override
        public String toString() {
            return "{" + String.join(",", properties) + "}";
        }
    }
}

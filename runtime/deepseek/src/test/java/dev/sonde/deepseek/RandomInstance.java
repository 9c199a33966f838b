package dev.sonde.deepseek;

import dev.sonde.fuzz.Choices;
import dev.sonde.fuzz.RandomJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A JSON text that fits a schema of the spec, or, if strange ones are wanted, nearly does. */
final class RandomInstance {

    private static final int DEPTH = 7;
    private static final List<String> PATTERNED = List.of("a_b-1", "https://example.com/a", "data:image/png;base64,AA");

    private final JsonNode document;
    private final Choices choices;
    private final boolean strange;
    private final StringBuilder out = new StringBuilder();
    private final RandomJson any;

    private RandomInstance(JsonNode document, Choices choices, boolean strange) {
        this.document = document;
        this.choices = choices;
        this.strange = strange;
        this.any = new RandomJson(choices, out);
    }

    static String of(JsonNode document, JsonNode schema, Choices choices, boolean strange) {
        RandomInstance instance = new RandomInstance(document, choices, strange);
        instance.value(schema, DEPTH);
        return instance.out.toString();
    }

    private void value(JsonNode schema, int depth) {
        if (strange && choices.rarely(25)) {
            any.value(3);
        } else if (schema.has("$ref")) {
            value(document.at(schema.get("$ref").stringValue().substring(1)), depth);
        } else if (schema.has("oneOf")) {
            value(schema.get("oneOf").get(choices.below(schema.get("oneOf").size())), depth);
        } else if (schema.has("const")) {
            out.append(schema.get("const"));
        } else if (schema.has("enum")) {
            option(schema);
        } else {
            typed(schema, type(schema), depth);
        }
    }

    private void option(JsonNode schema) {
        if (choices.rarely(4) && schema.path("x-sonde-open").asBoolean(false)) {
            any.string();
        } else {
            out.append(schema.get("enum").get(choices.below(schema.get("enum").size())));
        }
    }

    private String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(choices.below(type.size())).stringValue() : type.asString("any");
    }

    private void typed(JsonNode schema, String type, int depth) {
        switch (type) {
            case "null" -> out.append("null");
            case "boolean" -> out.append(choices.of("false", "true"));
            case "integer" -> out.append(choices.of("1", "7", "20", "1.0", "1e0"));
            case "number" -> out.append(choices.of("1", "0.5", "1.0", "1e-1", "0.10000000000000000001"));
            case "string" -> string(schema);
            case "array" -> array(schema, depth);
            case "object" -> object(schema, depth);
            default -> any.value(2);
        }
    }

    private void string(JsonNode schema) {
        if (schema.path("format").asString("").equals("decimal")) {
            out.append(choices.of("\"0.50\"", "\"110\"", "\"-1.5E+3\""));
        } else if (schema.has("pattern")) {
            Pattern pattern = Pattern.compile(schema.get("pattern").stringValue());
            out.append(choices.of(PATTERNED.stream()
                    .filter(text -> pattern.matcher(text).find())
                    .map(Trees::quote)
                    .toArray(String[]::new)));
        } else {
            any.string();
        }
    }

    private void array(JsonNode schema, int depth) {
        int least = schema.path("minItems").asInt(0);
        int size = Math.max(least, Math.min(schema.path("maxItems").asInt(2), depth > 0 ? choices.below(3) : 0));
        out.append('[');
        for (int i = 0; i < size; i++) {
            out.append(i > 0 ? "," : "");
            any.blank();
            value(schema.get("items"), depth - 1);
        }
        out.append(']');
    }

    private void object(JsonNode schema, int depth) {
        out.append('{');
        String separator = "";
        for (String name : names(schema, depth)) {
            out.append(separator).append(Trees.quote(name)).append(':');
            separator = ",";
            JsonNode property = schema.path("properties").path(name);
            value(property.isMissingNode() ? schema.path("additionalProperties") : property, depth - 1);
        }
        any.blank();
        out.append('}');
    }

    /** In any order; required ones always, unknown ones now and then, and if strange is wanted, twice or not at all. */
    private List<String> names(JsonNode schema, int depth) {
        Set<String> required =
                schema.path("required").valueStream().map(JsonNode::stringValue).collect(Collectors.toSet());
        List<String> names = new ArrayList<>();
        for (String name : schema.path("properties").propertyNames()) {
            boolean wanted = required.contains(name) ? !strange || !choices.rarely(25) : depth > 0 && choices.rarely(3);
            for (int times = wanted ? strange && choices.rarely(25) ? 2 : 1 : 0; times > 0; times--) {
                names.add(choices.below(names.size() + 1), name);
            }
        }
        if (choices.rarely(6)) {
            names.add(choices.of("later", "Role", "a.b~/c", "\u00fc\"\n", ""));
        }
        return names;
    }
}

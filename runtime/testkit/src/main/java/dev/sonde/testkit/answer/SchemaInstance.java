package dev.sonde.testkit.answer;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes an instance of a JSON Schema: every property, one item per list, the first choice of every choice. A recursive
 * schema is followed for a few levels and then only as far as it requires.
 */
final class SchemaInstance {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** From this depth on, what is optional is left out. */
    private static final int FULL_DEPTH = 5;
    /** A schema that requires more than this has no finite instance. */
    private static final int GREATEST_DEPTH = 64;

    private static final JsonNode KEY = JSON.stringNode("key");

    private static final Set<String> SCALARS = Set.of("null", "boolean", "integer", "number", "string");

    /** A schema that asks for more values and characters than this gets an instance that is too small. */
    private static final int MOST = 200_000;

    private final JsonNode root;
    private int left = MOST;

    private SchemaInstance(JsonNode root) {
        this.root = root;
    }

    static JsonNode of(JsonNode schema) {
        return new SchemaInstance(schema).make(schema, 0);
    }

    private JsonNode make(JsonNode schema, int depth) {
        if (depth > GREATEST_DEPTH || left <= 0) {
            return JSON.nullNode();
        }
        left--;
        if (schema.has("$ref")) {
            return make(refer(schema.path("$ref").asString()), depth + 1);
        }
        Optional<JsonNode> given = given(schema);
        if (given.isPresent()) {
            return given.get();
        }
        for (String choice : new String[] {"anyOf", "oneOf"}) {
            if (schema.path(choice).size() > 0) {
                return make(choose(schema.path(choice), depth), depth + 1);
            }
        }
        if (schema.path("allOf").size() > 0) {
            return all(schema, depth);
        }
        return switch (type(schema, depth)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "string" -> JSON.stringNode(text(schema));
            case "integer" -> JSON.numberNode(NumberInstance.integer(schema));
            case "number" -> JSON.numberNode(NumberInstance.of(schema));
            case "boolean" -> JSON.booleanNode(true);
            default -> JSON.nullNode();
        };
    }

    private static Optional<JsonNode> given(JsonNode schema) {
        return schema.has("const")
                ? Optional.of(schema.path("const"))
                : Stream.of("enum", "examples")
                        .flatMap(keyword -> schema.path(keyword).valueStream())
                        .findFirst();
    }

    private JsonNode refer(String reference) {
        return reference.startsWith("#") ? root.at(reference.substring(1)) : JSON.objectNode();
    }

    /** The first variant, or far down the first that goes no deeper. */
    private static JsonNode choose(JsonNode variants, int depth) {
        JsonNode first = variants.path(0);
        return depth < FULL_DEPTH
                ? first
                : variants.valueStream()
                        .filter(variant -> SCALARS.contains(variant.path("type").asString("")))
                        .findFirst()
                        .orElse(first);
    }

    private JsonNode all(JsonNode schema, int depth) {
        ObjectNode merged = schema.deepCopy().asObject();
        merged.remove("allOf");
        for (JsonNode part : schema.path("allOf").values()) {
            JsonNode resolved = part.has("$ref") ? refer(part.path("$ref").asString()) : part;
            resolved.properties().forEach(keyword -> merge(merged, keyword.getKey(), keyword.getValue()));
        }
        return make(merged, depth + 1);
    }

    private static void merge(ObjectNode into, String keyword, JsonNode value) {
        JsonNode present = into.path(keyword);
        if (present instanceof ObjectNode object && value.isObject()) {
            value.properties().forEach(entry -> object.set(entry.getKey(), entry.getValue()));
        } else if (present instanceof ArrayNode array && keyword.equals("required")) {
            value.forEach(array::add);
        } else {
            into.set(keyword, value);
        }
    }

    private static String type(JsonNode schema, int depth) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            Set<String> types = type.valueStream().map(JsonNode::asString).collect(Collectors.toSet());
            return depth >= FULL_DEPTH && types.contains("null")
                    ? "null"
                    : type.path(0).asString().equals("null") && type.size() > 1
                            ? type.path(1).asString()
                            : type.path(0).asString();
        }
        String implied = schema.has("items") ? "array" : "object";
        return type.asString(implied);
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode made = JSON.objectNode();
        Set<String> required =
                schema.path("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        schema.path("properties").properties().forEach(property -> {
            if (depth < FULL_DEPTH || required.contains(property.getKey())) {
                made.set(property.getKey(), make(property.getValue(), depth + 1));
            }
        });
        JsonNode others = schema.path("additionalProperties");
        if (others.isObject() && made.isEmpty() && depth < FULL_DEPTH) {
            JsonNode names = schema.path("propertyNames");
            int least = Math.max(1, schema.path("minProperties").asInt(1));
            for (int i = 0; i < least && left > 0; i++) {
                made.set(Variety.of(names, given(names).orElse(KEY), i).asString(), make(others, depth + 1));
            }
        }
        return made;
    }

    private String text(JsonNode schema) {
        String text = TextInstance.of(schema, left);
        left -= text.length();
        return text;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        int least = schema.path("minItems").asInt(depth < FULL_DEPTH ? 1 : 0);
        int size = Math.min(least, schema.path("maxItems").asInt(Integer.MAX_VALUE));
        ArrayNode made = JSON.arrayNode();
        for (int i = 0; i < size && left > 0; i++) {
            JsonNode element = make(schema.path("items"), depth + 1);
            made.add(
                    schema.path("uniqueItems").asBoolean(false)
                            ? Variety.of(schema.path("items"), element, i)
                            : element);
        }
        return made;
    }
}

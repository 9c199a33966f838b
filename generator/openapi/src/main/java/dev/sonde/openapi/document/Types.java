package dev.sonde.openapi.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The types of a schema, which OpenAPI 3.0 says with one word and {@code nullable}, 3.1 with a list, and either by values or keywords alone.
 *
 * @param schemas one schema per type, with the keywords of that type; one without a type if it can have any
 */
record Types(List<Node> schemas, boolean nullable) {

    private static final String NULL = "null";

    static Types of(Node schema) {
        Map<String, List<JsonNode>> values = values(schema);
        boolean onlyNull = values.remove(NULL) != null && values.isEmpty();
        Set<String> types = new LinkedHashSet<>(
                schema.get("type").json().isArray() ? schema.strings("type") : List.of(schema.text("type")));
        types.remove("");
        onlyNull |= types.remove(NULL) && types.isEmpty();
        boolean nullable = schema.flag("nullable") || onlyNull || saysNull(schema);
        if (types.isEmpty() && !values.isEmpty()) {
            types.addAll(values.keySet());
        } else if (types.isEmpty() && !onlyNull) {
            types.add(Keywords.impliedType(schema));
        }
        List<Node> schemas = new ArrayList<>();
        for (String type : types) {
            schemas.add(
                    types.size() > 1
                            ? one(schema, type, values.getOrDefault(type, List.of()), schemas.size())
                            : only(schema, type, all(values)));
        }
        return new Types(schemas, nullable);
    }

    private static boolean saysNull(Node schema) {
        return schema.strings("type").contains(NULL)
                || schema.get("enum").elements().stream()
                        .anyMatch(value -> value.json().isNull());
    }

    /** Whether a schema allows null and nothing else. */
    static boolean isNull(Node schema) {
        return schema.json().isObject()
                && !schema.has("$ref")
                && of(schema).schemas().isEmpty();
    }

    private static Map<String, List<JsonNode>> values(Node schema) {
        Map<String, List<JsonNode>> values = new LinkedHashMap<>();
        if (schema.has("const")) {
            JsonNode value = schema.get("const").json();
            values.computeIfAbsent(type(value), type -> new ArrayList<>()).add(value);
        }
        for (JsonNode value : schema.get("enum").json()) {
            values.computeIfAbsent(type(value), type -> new ArrayList<>()).add(value);
        }
        return values;
    }

    private static List<JsonNode> all(Map<String, List<JsonNode>> values) {
        return values.values().stream().flatMap(List::stream).toList();
    }

    /** One of several types, which has a place of its own. */
    private static Node one(Node schema, String type, List<JsonNode> values, int index) {
        Node one = only(schema, type, values);
        String pointer = schema.pointer() + "/type/" + index;
        ((ObjectNode) one.json()).put(Node.ORIGIN, pointer);
        return new Node(one.json(), pointer);
    }

    private static Node only(Node schema, String type, List<JsonNode> values) {
        if (schema.text("type").equals(type)
                && !type.isEmpty()
                && schema.json().path("type").isTextual()) {
            boolean plain = !schema.flag("nullable")
                    && values.size() == schema.get("enum").json().size();
            if (plain) {
                return schema;
            }
        }
        ObjectNode only = Canonical.emptyAt(schema);
        schema.members().stream()
                .filter(member -> Keywords.isOf(type, member.name()) || type.isEmpty())
                .forEach(member -> only.set(member.name(), member.json()));
        only.remove(List.of("type", "enum", "nullable"));
        if (!type.isEmpty()) {
            only.put("type", type);
        }
        if (!values.isEmpty() && !schema.has("const")) {
            ArrayNode left = only.putArray("enum");
            values.forEach(left::add);
        }
        return new Node(only, schema.pointer());
    }

    private static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            case ARRAY -> "array";
            case OBJECT -> "object";
            default -> NULL;
        };
    }
}

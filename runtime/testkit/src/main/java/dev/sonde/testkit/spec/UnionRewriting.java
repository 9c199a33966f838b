package dev.sonde.testkit.spec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rewrites a {@code oneOf} to a choice by tag or by JSON type, so that a wrong value is reported as what is wrong in the
 * variant that was meant and not as a mismatch with every variant.
 */
final class UnionRewriting {

    private static final String NULL = "null";

    private final ApiDocument document;

    UnionRewriting(ApiDocument document) {
        this.document = document;
    }

    /** Rewrites the schema itself; a {@code oneOf} that is neither tagged nor told by JSON type stays. */
    void rewrite(ObjectNode schema) {
        if (!(schema.get("oneOf") instanceof ArrayNode variants)) {
            return;
        }
        if (schema.path("discriminator").path("mapping").isObject()) {
            schema.remove("oneOf");
            byTag(schema, schema.path("discriminator"));
            return;
        }
        List<List<String>> types = new ArrayList<>();
        variants.forEach(variant -> types.add(types(variant)));
        if (disjoint(types)) {
            schema.remove("oneOf");
            byType(schema, variants, types);
        }
    }

    private static void byTag(ObjectNode schema, JsonNode discriminator) {
        String tag = discriminator.path("propertyName").asString();
        schema.put("type", "object");
        schema.putArray("required").add(tag);
        ObjectNode tagSchema = schema.putObject("properties").putObject(tag).put("type", "string");
        ArrayNode tags = tagSchema.putArray("enum");
        for (Map.Entry<String, JsonNode> variant : discriminator.path("mapping").properties()) {
            tags.add(variant.getKey());
            ObjectNode choice = schema.withArray("allOf").addObject();
            ObjectNode condition = choice.putObject("if");
            condition.putArray("required").add(tag);
            condition.putObject("properties").putObject(tag).put("const", variant.getKey());
            choice.putObject("then").set("$ref", variant.getValue());
        }
    }

    private static void byType(ObjectNode schema, ArrayNode variants, List<List<String>> types) {
        int nullable = types.indexOf(List.of(NULL));
        if (variants.size() == 2 && nullable >= 0) {
            schema.putObject("if").put("type", NULL);
            schema.putObject("then");
            schema.set("else", variants.get(1 - nullable));
            return;
        }
        ArrayNode all = schema.putArray("type");
        for (int i = 0; i < variants.size(); i++) {
            ObjectNode choice = schema.withArray("allOf").addObject();
            ArrayNode own = choice.putObject("if").putArray("type");
            types.get(i).forEach(own::add);
            types.get(i).forEach(all::add);
            choice.set("then", variants.get(i));
        }
    }

    /** The JSON types that a schema allows; empty when that cannot be told. */
    private List<String> types(JsonNode schema) {
        JsonNode resolved = document.resolve(schema);
        JsonNode type = resolved.path("type");
        if (type.isString()) {
            return List.of(type.asString());
        }
        if (resolved.has("oneOf")) {
            return resolved.path("oneOf")
                    .valueStream()
                    .flatMap(v -> types(v).stream())
                    .toList();
        }
        return type.valueStream().map(JsonNode::asString).toList();
    }

    private static boolean disjoint(List<List<String>> types) {
        Set<String> seen = new HashSet<>();
        return types.stream().noneMatch(List::isEmpty)
                && types.stream().flatMap(List::stream).allMatch(seen::add);
    }
}

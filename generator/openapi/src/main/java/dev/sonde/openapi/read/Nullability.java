package dev.sonde.openapi.read;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A schema without its null: OpenAPI 3.1 says {@code type: [string, 'null']}, {@code oneOf: [..., {type: 'null'}]} or
 * {@code enum: [..., null]}, OpenAPI 3.0 says {@code nullable: true}.
 *
 * @param schema the schema without the null alternative; what it refers to is not looked at
 */
record Nullability(Node schema, boolean nullable) {

    static Nullability of(Node schema) {
        for (String keyword : List.of("oneOf", "anyOf")) {
            List<Node> alternatives = schema.get(keyword).elements();
            List<Node> others =
                    alternatives.stream().filter(node -> !isNull(node)).toList();
            if (others.size() < alternatives.size()) {
                return new Nullability(others.size() == 1 ? others.get(0) : with(schema, keyword, others), true);
            }
        }
        boolean listed = schema.strings("type").contains("null");
        return new Nullability(schema, listed || schema.flag("nullable"));
    }

    /** The type keyword without null; empty if there is none, or more than one. */
    static String type(Node schema) {
        if (!schema.get("type").json().isArray()) {
            return schema.text("type");
        }
        List<String> types = schema.strings("type").stream()
                .filter(type -> !type.equals("null"))
                .toList();
        return types.size() == 1 ? types.get(0) : "";
    }

    private static boolean isNull(Node schema) {
        return schema.text("type").equals("null");
    }

    private static Node with(Node schema, String keyword, List<Node> alternatives) {
        ObjectNode copy = schema.json().deepCopy();
        ArrayNode array = copy.putArray(keyword);
        alternatives.forEach(alternative -> array.add(alternative.json()));
        return new Node(copy, schema.pointer());
    }
}

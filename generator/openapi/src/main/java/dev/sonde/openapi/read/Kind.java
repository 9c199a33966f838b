package dev.sonde.openapi.read;

/** What a schema becomes. */
enum Kind {
    STRING,
    BOOLEAN,
    INTEGER,
    NUMBER,
    ARRAY,
    /** Known properties. */
    OBJECT,
    /** Properties of any name. */
    MAP,
    /** One of several strings. */
    ENUM,
    /** One of several schemas. */
    UNION,
    /** No assertion at all. */
    ANY,
    /** Something that has no exact form in Java. */
    UNKNOWN;

    static Kind of(Node schema) {
        if (schema.has("oneOf") || schema.has("anyOf")) {
            return UNION;
        }
        return switch (Nullability.type(schema)) {
            case "string" -> schema.has("enum") ? ENUM : STRING;
            case "boolean" -> BOOLEAN;
            case "integer" -> INTEGER;
            case "number" -> NUMBER;
            case "array" -> ARRAY;
            case "object" -> schema.has("properties") ? OBJECT : MAP;
            default -> untyped(schema);
        };
    }

    private static Kind untyped(Node schema) {
        if (schema.has("type") || schema.has("const") || schema.has("allOf")) {
            return UNKNOWN;
        }
        if (schema.has("enum")) {
            return schema.get("enum").elements().stream()
                            .allMatch(value -> value.json().isTextual())
                    ? ENUM
                    : UNKNOWN;
        }
        if (schema.has("properties")) {
            return OBJECT;
        }
        return schema.has("items") ? ARRAY : ANY;
    }
}

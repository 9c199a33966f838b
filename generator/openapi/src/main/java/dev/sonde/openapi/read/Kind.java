package dev.sonde.openapi.read;

import dev.sonde.openapi.document.Canonical;
import dev.sonde.openapi.document.Node;

/** What a canonical schema becomes. */
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
    ANY;

    static Kind of(Node schema) {
        if (schema.has(Canonical.VARIANTS)) {
            return UNION;
        }
        return switch (schema.text("type")) {
            case "string" -> schema.has("enum") || schema.has("const") ? ENUM : STRING;
            case "boolean" -> BOOLEAN;
            case "integer" -> INTEGER;
            case "number" -> NUMBER;
            case "array" -> ARRAY;
            case "object" -> schema.get("properties").json().isEmpty() ? MAP : OBJECT;
            default -> ANY;
        };
    }

    /** Whether it becomes a Java type of its own. */
    boolean isNamed() {
        return this == OBJECT || this == ENUM || this == UNION;
    }
}

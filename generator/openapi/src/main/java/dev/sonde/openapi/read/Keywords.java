package dev.sonde.openapi.read;

import dev.sonde.openapi.model.Problems;
import java.util.Set;

/** Refuses the keywords of JSON Schema that the output would silently ignore. */
final class Keywords {

    private static final Set<String> RENDERED = Set.of(
            "$ref",
            "type",
            "format",
            "enum",
            "const",
            "properties",
            "required",
            "items",
            "additionalProperties",
            "oneOf",
            "anyOf",
            "discriminator",
            "nullable",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "minProperties",
            "maxProperties",
            "pattern",
            "default");

    /** Keywords that assert nothing. */
    private static final Set<String> ANNOTATIONS = Set.of(
            "title",
            "description",
            "deprecated",
            "example",
            "examples",
            "$comment",
            "readOnly",
            "writeOnly",
            "externalDocs",
            "xml",
            "contentMediaType",
            "contentEncoding",
            "$id",
            "$anchor",
            "$schema");

    private Keywords() {}

    static void check(Node schema, Problems problems) {
        for (Node member : schema.members()) {
            String keyword = member.name();
            if (!keyword.startsWith("x-") && !RENDERED.contains(keyword) && !ANNOTATIONS.contains(keyword)) {
                problems.add(member.pointer(), "the keyword '" + keyword + "' cannot be rendered exactly");
            }
        }
        if (schema.has("properties")
                && schema.get("additionalProperties").json().isObject()) {
            problems.add(
                    schema.get("additionalProperties").pointer(),
                    "typed additional properties beside known ones cannot be rendered exactly");
        }
    }
}

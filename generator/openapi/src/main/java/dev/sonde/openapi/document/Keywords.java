package dev.sonde.openapi.document;

import java.util.Set;

/** What the keywords of JSON Schema are for. */
final class Keywords {

    /** Those that say what a value is made of. */
    private static final Set<String> FORMING = Set.of(
            "$ref",
            "type",
            "enum",
            "const",
            "properties",
            "required",
            "additionalProperties",
            "patternProperties",
            "items",
            "prefixItems",
            "allOf",
            "oneOf",
            "anyOf",
            Canonical.VARIANTS);

    /** Those that are asserted of a value of one type, which is the type of a schema that names none. */
    private static final Set<String> OF_STRINGS = Set.of("minLength", "maxLength", "pattern", "format");

    private static final Set<String> OF_NUMBERS =
            Set.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format");
    private static final Set<String> OF_ARRAYS = Set.of("items", "prefixItems", "minItems", "maxItems", "uniqueItems");
    private static final Set<String> OF_OBJECTS = Set.of(
            "properties", "required", "additionalProperties", "patternProperties", "minProperties", "maxProperties");

    private Keywords() {}

    /** Whether a keyword says something about the values themselves, rather than beside them. */
    static boolean isAsserting(String keyword) {
        return FORMING.contains(keyword)
                || OF_STRINGS.contains(keyword)
                || OF_NUMBERS.contains(keyword)
                || OF_ARRAYS.contains(keyword)
                || OF_OBJECTS.contains(keyword);
    }

    /** Whether a schema says more about its values than their type. */
    static boolean forms(Node schema) {
        return schema.members().stream()
                .anyMatch(member -> isAsserting(member.name())
                        && !member.name().equals("type")
                        && !(member.json().isEmpty() && member.json().isContainerNode()));
    }

    /** Whether a schema only asks for properties that others define. */
    static boolean onlyRequires(Node schema) {
        String type = schema.text("type", "object");
        return type.equals("object")
                && schema.members().stream()
                        .map(Node::name)
                        .noneMatch(name -> isAsserting(name) && !name.equals("required") && !name.equals("type"));
    }

    /** Whether a keyword is of use for values of a type. */
    static boolean isOf(String type, String keyword) {
        boolean ofAnother = !of(type).contains(keyword)
                && (OF_STRINGS.contains(keyword)
                        || OF_NUMBERS.contains(keyword)
                        || OF_ARRAYS.contains(keyword)
                        || OF_OBJECTS.contains(keyword));
        return !ofAnother;
    }

    /** The type that a schema without one means by its keywords; empty for any. */
    static String impliedType(Node schema) {
        for (String type : new String[] {"object", "array", "string", "number"}) {
            for (String keyword : of(type)) {
                if (!keyword.equals("format") && schema.has(keyword)) {
                    return type;
                }
            }
        }
        return "";
    }

    private static Set<String> of(String type) {
        return switch (type) {
            case "string" -> OF_STRINGS;
            case "number", "integer" -> OF_NUMBERS;
            case "array" -> OF_ARRAYS;
            case "object" -> OF_OBJECTS;
            default -> Set.of();
        };
    }
}

package dev.sonde.testkit.spec;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The part of JSON Schema that the parameters of a strict function may use; the document states it in words. */
public final class StrictFunctions {

    /** {@code null} is not named in the documentation, but is the only way to say "or null" with {@code anyOf}. */
    private static final List<String> TYPES =
            List.of("object", "string", "number", "integer", "boolean", "array", "null");

    private static final List<String> FORMATS = List.of("email", "hostname", "ipv4", "ipv6", "uuid");
    private static final List<String> FORBIDDEN =
            List.of("minLength", "maxLength", "minItems", "maxItems", "allOf", "oneOf", "not");
    private static final List<String> MAPS_OF_SCHEMAS = List.of("properties", "$def", "$defs");

    private StrictFunctions() {}

    /** The first rule that a strict function of a chat request breaks. */
    public static Optional<Violation> check(JsonNode request) {
        return request.path("tools")
                .valueStream()
                .map(tool -> tool.path("function"))
                .filter(function -> function.path("strict").asBoolean(false))
                .flatMap(function -> refuse(function.path("parameters"))
                        .map(why -> "Invalid schema for function '"
                                + function.path("name").asString() + "': " + why)
                        .stream())
                .map(message -> new Violation(Violation.Kind.RULE, "", message))
                .findFirst();
    }

    private static Optional<String> refuse(JsonNode schema) {
        return keyword(schema).or(() -> children(schema));
    }

    private static Optional<String> keyword(JsonNode schema) {
        String type = schema.path("type").asString("");
        if (schema.has("type") && !TYPES.contains(type)) {
            return Optional.of("type " + schema.path("type") + " is not supported in strict mode");
        }
        if (schema.has("format") && !FORMATS.contains(schema.path("format").asString(""))) {
            return Optional.of("format " + schema.path("format") + " is not supported in strict mode");
        }
        Optional<String> forbidden = FORBIDDEN.stream().filter(schema::has).findFirst();
        if (forbidden.isPresent()) {
            return forbidden.map(name -> name + " is not supported in strict mode");
        }
        return type.equals("object") ? openObject(schema) : Optional.empty();
    }

    private static Optional<String> openObject(JsonNode schema) {
        if (schema.path("additionalProperties").asBoolean(true)) {
            return Optional.of("additionalProperties must be false in strict mode");
        }
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asString("")));
        return schema.path("properties").propertyNames().stream()
                .filter(name -> !required.contains(name))
                .findFirst()
                .map(name -> "property '" + name + "' must be in required in strict mode");
    }

    private static Optional<String> children(JsonNode schema) {
        return MAPS_OF_SCHEMAS.stream()
                .flatMap(name -> schema.path(name).valueStream())
                .map(StrictFunctions::refuse)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> schema.has("items") ? refuse(schema.path("items")) : Optional.empty())
                .or(() -> schema.path("anyOf")
                        .valueStream()
                        .flatMap(part -> refuse(part).stream())
                        .findFirst());
    }
}

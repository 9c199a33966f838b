package dev.sonde.openapi.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sonde.openapi.document.Node;
import java.util.Optional;

/** Strings that can have one value only. */
final class Constants {

    private Constants() {}

    /** The one value of a schema: OpenAPI 3.1 says it with {@code const}, 3.0 with an {@code enum} of one. */
    static Optional<String> of(Node schema) {
        if (!schema.text("type").equals("string") || schema.flag("x-sonde-open")) {
            return Optional.empty();
        }
        JsonNode values = schema.json().path("enum");
        JsonNode value = schema.has("const") ? schema.json().get("const") : values.path(0);
        boolean single = value.isTextual() && (schema.has("const") || values.size() == 1);
        return single && !schema.flag("nullable") ? Optional.of(value.asText()) : Optional.empty();
    }
}

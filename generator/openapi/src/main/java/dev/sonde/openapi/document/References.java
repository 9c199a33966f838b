package dev.sonde.openapi.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What refers to schemas in a tree: each {@code $ref}, and in the mapping of a discriminator what is no mere name. */
final class References {

    private static final Pattern PATH = Pattern.compile("[/#]|\\.(ya?ml|json)$");

    private References() {}

    /** Has all references below a node lead somewhere else. */
    static void redirect(JsonNode node, UnaryOperator<String> target) {
        if (node instanceof ObjectNode object && object.path("$ref").isTextual()) {
            object.put("$ref", target.apply(object.get("$ref").asText()));
        }
        if (node.path("discriminator").path("mapping") instanceof ObjectNode mapping) {
            mapping.properties().stream()
                    .filter(value -> PATH.matcher(value.getValue().asText()).find())
                    .forEach(value -> value.setValue(
                            mapping.textNode(target.apply(value.getValue().asText()))));
        }
        node.forEach(child -> redirect(child, target));
    }
}

package dev.sonde.change.classes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A variant more of a union: told from the others as they are from one another. */
final class Variant {

    private static final String SCHEMAS = "#/components/schemas/";

    private final ObjectNode document;
    private final String name;

    /** @param name what the schema of the variant is called, and the value that tells it apart */
    Variant(ObjectNode document, String name) {
        this.document = document;
        this.name = name;
    }

    /** Adds the variant, if the schema is a union; says whether it is. */
    boolean addTo(ObjectNode schema) {
        JsonNode union = schema.has("oneOf") ? schema.get("oneOf") : schema.get("anyOf");
        if (!(union instanceof ArrayNode variants)
                || document.at("/components/schemas").has(name)) {
            return false;
        }
        for (JsonNode variant : variants) {
            if (copy(variant, schema.at("/discriminator/propertyName").asText()) instanceof ObjectNode copy) {
                document.withObject("/components/schemas").set(name, copy);
                variants.addObject().put("$ref", SCHEMAS + name);
                if (schema.at("/discriminator/mapping") instanceof ObjectNode mapping) {
                    mapping.put(name, SCHEMAS + name);
                }
                return true;
            }
        }
        return false;
    }

    /** A variant with another value where constants, or the discriminator, tell it apart; missing if nothing does. */
    private JsonNode copy(JsonNode variant, String discriminator) {
        JsonNode copy =
                document.at(variant.path("$ref").asText("#").substring(1)).deepCopy();
        boolean apart = !discriminator.isEmpty();
        for (JsonNode property : copy.path("properties")) {
            if (property.has("const")) {
                ((ObjectNode) property).put("const", name);
                apart = true;
            }
        }
        return apart && variant.has("$ref") ? copy : MissingNode.getInstance();
    }
}

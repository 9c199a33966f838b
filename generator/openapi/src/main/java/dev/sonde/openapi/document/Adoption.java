package dev.sonde.openapi.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Puts what other files say in the place of the components that only refer to it: a component {@code Pet: {$ref: Pet.yaml}} is what that
 * file has, so that its type has the component's name, whichever of the two is referred to.
 */
final class Adoption {

    private final ObjectNode document;
    /** From where a schema was to where it is now, as references say it. */
    private final Map<String, String> moved = new LinkedHashMap<>();

    private Adoption(ObjectNode document) {
        this.document = document;
    }

    /**
     * Adopts.
     *
     * @param files the beginning of all references to other files
     */
    static void of(ObjectNode document, String files) {
        if (document.path("components").path("schemas") instanceof ObjectNode schemas) {
            Adoption adoption = new Adoption(document);
            schemas.properties().forEach(component -> {
                String target = component.getValue().path("$ref").asText();
                if (component.getValue().size() == 1 && target.startsWith(files)) {
                    adoption.adopt(component, target);
                }
            });
            References.redirect(document, adoption::rewritten);
        }
    }

    private void adopt(Map.Entry<String, JsonNode> component, String target) {
        JsonPointer pointer = JsonPointer.compile(target.substring(1));
        JsonNode schema = document.at(pointer);
        String place = "#/components/schemas/" + Node.step(component.getKey());
        if (schema.isObject() && moved.putIfAbsent(target, place) == null) {
            component.setValue(schema);
            if (document.at(pointer.head()) instanceof ObjectNode parent) {
                parent.putObject(pointer.last().getMatchingProperty()).put("$ref", place);
            }
        }
    }

    private String rewritten(String reference) {
        for (Map.Entry<String, String> move : moved.entrySet()) {
            if (reference.equals(move.getKey()) || reference.startsWith(move.getKey() + "/")) {
                return move.getValue() + reference.substring(move.getKey().length());
            }
        }
        return reference;
    }
}

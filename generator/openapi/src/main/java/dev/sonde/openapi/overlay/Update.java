package dev.sonde.openapi.overlay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.model.Problems;

/** Puts the {@code update} of an action into the nodes that it selects. */
record Update(Problems problems) {

    /** An array gets one more element, an object the members. */
    void apply(Node update, Node target) {
        if (target.json() instanceof ArrayNode array) {
            array.add(update.json().<JsonNode>deepCopy());
        } else if (target.json() instanceof ObjectNode object && update.json().isObject()) {
            merge(update, object);
        } else {
            problems.add(
                    update.pointer(),
                    "must be an object, as its members are merged into the object " + target.pointer());
        }
    }

    private void merge(Node update, ObjectNode target) {
        for (Node member : update.members()) {
            JsonNode given = member.json();
            JsonNode present = target.get(member.name());
            if (present instanceof ObjectNode object && given.isObject()) {
                merge(member, object);
            } else if (present instanceof ArrayNode array && given.isArray()) {
                given.forEach(element -> array.add(element.<JsonNode>deepCopy()));
            } else if (present == null || present.isValueNode()) {
                target.set(member.name(), given.<JsonNode>deepCopy());
            } else if (!given.isNull()) {
                // In an overlay that mirrors the document, null is a member without anything to say.
                String kind = present.isArray() ? "an array" : "an object";
                problems.add(
                        member.pointer(),
                        "must be " + kind
                                + ", as it is in the document; to replace that, remove it in an action before");
            }
        }
    }
}

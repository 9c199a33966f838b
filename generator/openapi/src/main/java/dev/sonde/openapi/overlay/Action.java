package dev.sonde.openapi.overlay;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.jsonpath.JsonPath;
import dev.sonde.openapi.model.Problems;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * A change of all nodes that a query selects.
 *
 * @param json the action as it was written
 * @param target the query of its {@code target}
 */
record Action(Node json, JsonPath target) {

    void apply(Node document, Problems problems) {
        List<Node> selected = target.select(document);
        Node query = json.get("target");
        if (selected.isEmpty()) {
            problems.add(
                    query.pointer(),
                    query.json().asText() + " matches nothing in the document; correct it, or leave the action out");
        }
        for (Node node : selected) {
            if (!node.json().isContainerNode()) {
                problems.add(
                        query.pointer(),
                        query.json().asText() + " selects " + node.pointer()
                                + ", which is neither an object nor an array; select the object that holds it");
            } else if (!json.flag("remove")) {
                new Update(problems).apply(json.get("update"), node);
            } else if (node.pointer().equals(document.pointer())) {
                problems.add(query.pointer(), "the whole document cannot be removed; select what is in it");
            }
        }
        if (json.flag("remove")) {
            Set<JsonNode> removed = Collections.newSetFromMap(new IdentityHashMap<>());
            selected.stream().map(Node::json).filter(JsonNode::isContainerNode).forEach(removed::add);
            remove(document.json(), removed);
        }
    }

    /** By identity and in one walk: the indexes of array elements change with each that goes. */
    private static void remove(JsonNode holder, Set<JsonNode> removed) {
        for (Iterator<JsonNode> held = holder.elements(); held.hasNext(); ) {
            JsonNode node = held.next();
            if (removed.contains(node)) {
                held.remove();
            } else {
                remove(node, removed);
            }
        }
    }
}

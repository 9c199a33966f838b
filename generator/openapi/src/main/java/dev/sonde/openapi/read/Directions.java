package dev.sonde.openapi.read;

import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.document.RawDocument;
import java.util.HashSet;
import java.util.Set;

/**
 * Which schemas travel in requests and which in replies. What a reply carries is read leniently; what a request carries is
 * checked before it is sent.
 */
final class Directions {

    private final RawDocument document;
    private final Set<String> inRequests = new HashSet<>();
    private final Set<String> inReplies = new HashSet<>();

    private Directions(RawDocument document) {
        this.document = document;
    }

    static Directions of(RawDocument document) {
        Directions directions = new Directions(document);
        for (Node path : document.top().get("paths").members()) {
            for (Node operation : path.members()) {
                directions.walk(operation.get("parameters"), directions.inRequests);
                directions.walk(operation.get("requestBody"), directions.inRequests);
                directions.walk(operation.get("responses"), directions.inReplies);
            }
        }
        return directions;
    }

    boolean inRequest(String pointer) {
        return inRequests.contains(pointer);
    }

    boolean inReply(String pointer) {
        return inReplies.contains(pointer);
    }

    private void walk(Node node, Set<String> seen) {
        if (!node.exists() || !seen.add(node.pointer())) {
            return;
        }
        if (node.has("$ref")) {
            walk(document.follow(node.text("$ref")), seen);
        }
        node.members().forEach(member -> walk(member, seen));
        node.elements().forEach(element -> walk(element, seen));
    }
}

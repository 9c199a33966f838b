package dev.sonde.openapi.read;

import dev.sonde.openapi.document.RawDocument;
import dev.sonde.openapi.document.Reach;

/**
 * Which schemas travel in requests and which in replies. What a reply carries, or the API sends by itself, is read leniently; what a request carries is
 * checked before it is sent, and made with builders.
 */
final class Directions {

    private final Reach inRequests;
    private final Reach inReplies;

    private Directions(RawDocument document) {
        this.inRequests = new Reach(document);
        this.inReplies = new Reach(document);
    }

    static Directions of(RawDocument document) {
        Directions directions = new Directions(document);
        for (OperationPlace place : OperationPlace.of(document)) {
            directions.inRequests.add(place.item().get("parameters"));
            directions.inRequests.add(place.node().get("parameters"));
            directions.inRequests.add(place.node().get("requestBody"));
            directions.inReplies.add(place.node().get("responses"));
        }
        PayloadPlace.of(document).forEach(payload -> directions.inReplies.add(payload.body()));
        return directions;
    }

    boolean inRequest(String pointer) {
        return inRequests.contains(pointer);
    }

    boolean inReply(String pointer) {
        return inReplies.contains(pointer);
    }
}

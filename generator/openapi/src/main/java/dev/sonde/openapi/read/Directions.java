package dev.sonde.openapi.read;

import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.document.RawDocument;
import dev.sonde.openapi.document.Reach;

/**
 * Which schemas travel in requests and which in replies. What a reply carries, or the API sends by itself, is read leniently; what a request carries is
 * checked before it is sent, and made with builders.
 */
final class Directions {

    private final Reach inRequests;
    private final Reach inReplies;
    /** From the components that no operation mentions. */
    private final Reach elsewhere;

    private Directions(RawDocument document) {
        this.inRequests = new Reach(document);
        this.inReplies = new Reach(document);
        this.elsewhere = new Reach(document);
    }

    static Directions of(RawDocument document) {
        Directions directions = new Directions(document);
        for (Node path : document.top().get("paths").members()) {
            for (Node operation : path.members()) {
                directions.inRequests.add(operation.get("parameters"));
                directions.inRequests.add(operation.get("requestBody"));
                directions.inReplies.add(operation.get("responses"));
            }
        }
        PayloadPlace.of(document).forEach(payload -> directions.inReplies.add(payload.body()));
        for (Node schema : document.schemas()) {
            if (!directions.inRequest(schema.pointer()) && !directions.inReply(schema.pointer())) {
                directions.elsewhere.add(schema);
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

    /** Whether a schema only ever comes, so that programs read its values and make none. */
    boolean onlyComes(String pointer) {
        return inReply(pointer) && !inRequest(pointer) && !elsewhere.contains(pointer);
    }
}

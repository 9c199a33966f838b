package dev.sonde.openapi.overlay;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.model.Problems;
import java.util.List;

/** A list of changes to a document. */
public record Overlay(List<Action> actions) {

    /** Reads an overlay; with problems, only the actions that have none. */
    public static Overlay read(JsonNode json, Problems problems) {
        return new OverlayReader(problems).read(new Node(json, "#"));
    }

    /** Changes a document, action by action, each upon what the former has left. */
    public void apply(JsonNode document, Problems problems) {
        for (Action action : actions) {
            action.apply(new Node(document, "#"), problems);
        }
    }
}

package dev.sonde.openapi.overlay;

import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.jsonpath.JsonPath;
import dev.sonde.openapi.jsonpath.JsonPathException;
import dev.sonde.openapi.model.Problems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads overlays, and reports what the specification does not allow. */
record OverlayReader(Problems problems) {

    Overlay read(Node overlay) {
        List<Action> actions = new ArrayList<>();
        if (members(overlay, "overlay", "info", "extends", "actions")) {
            if (!overlay.json().path("overlay").asText().matches("1\\.0\\.\\d+")) {
                problems.add(
                        overlay.get("overlay").pointer(), "must be the version of the specification, such as '1.0.0'");
            }
            if (members(overlay.get("info"), "title", "version")) {
                string(overlay.get("info").get("title"));
                string(overlay.get("info").get("version"));
            }
            if (overlay.has("extends")) {
                string(overlay.get("extends"));
            }
            List<Node> list = overlay.get("actions").elements();
            if (list.isEmpty()) {
                problems.add(overlay.get("actions").pointer(), "must be an array with an action at least");
            }
            for (Node json : list) {
                Action action = action(json);
                if (action != null) {
                    actions.add(action);
                }
            }
        }
        return new Overlay(actions);
    }

    private @Nullable Action action(Node json) {
        if (!members(json, "target", "description", "update", "remove")) {
            return null;
        }
        Node remove = json.get("remove");
        if (remove.exists() && !remove.json().isBoolean()) {
            problems.add(remove.pointer(), "must be true or false");
        } else if (!json.flag("remove") && !json.has("update")) {
            problems.add(json.pointer(), "changes nothing; give it an update, or remove: true");
        }
        Node target = json.get("target");
        if (!string(target)) {
            return null;
        }
        try {
            return new Action(json, JsonPath.parse(target.json().asText()));
        } catch (JsonPathException e) {
            problems.add(target.pointer(), target.json().asText() + " is no JSONPath " + e.getMessage());
            return null;
        }
    }

    /** Whether it is an object; all of its members must be known. */
    private boolean members(Node node, String... known) {
        if (!node.json().isObject()) {
            problems.add(node.pointer(), "must be an object with the members " + String.join(", ", known));
            return false;
        }
        for (Node member : node.members()) {
            if (!member.name().startsWith("x-") && !List.of(known).contains(member.name())) {
                problems.add(
                        member.pointer(),
                        "the member is not known: use " + String.join(", ", known) + ", or begin its name with x-");
            }
        }
        return true;
    }

    private boolean string(Node node) {
        if (!node.json().isTextual()) {
            problems.add(
                    node.pointer(), node.exists() ? "must be a string" : "the member is missing; it must be a string");
        }
        return node.json().isTextual();
    }
}

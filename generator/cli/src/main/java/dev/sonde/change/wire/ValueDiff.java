package dev.sonde.change.wire;

import dev.sonde.change.Change;
import dev.sonde.change.Code;
import dev.sonde.change.Level;
import dev.sonde.openapi.document.Node;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Compares the values that schemas list. */
final class ValueDiff {

    private final WireChanges changes;

    ValueDiff(WireChanges changes) {
        this.changes = changes;
    }

    void compare(Node old, Node now, Direction direction, String subject) {
        Set<String> earlier = values(old);
        Set<String> values = values(now);
        Map<String, Node> retired = retired(now);
        if (earlier.isEmpty() != values.isEmpty()) {
            boolean free = values.isEmpty();
            changes.add(
                    free ? direction.more() : direction.less(),
                    subject,
                    free ? "allows any value" : "allows only " + Code.of(String.join(", ", values)),
                    now.pointer());
            return;
        }
        values.stream()
                .filter(value -> !earlier.contains(value))
                .forEach(value ->
                        changes.add(direction.more(), subject, "has the new value " + Code.of(value), now.pointer()));
        earlier.stream()
                .filter(value -> !values.contains(value) && !retired.containsKey(value))
                .forEach(value -> changes.add(
                        direction.less(), subject, "has no value " + Code.of(value) + " any more", now.pointer()));
        retired(old).keySet().forEach(retired::remove);
        retired.forEach((value, entry) -> retirement(subject, value, entry));
    }

    private void retirement(String subject, String value, Node entry) {
        boolean refused = entry.flag("refused");
        changes.add(new Change(
                refused ? Level.BREAKING : Level.CAUTION,
                subject,
                "has retired " + Code.of(value) + " on " + entry.text("since")
                        + (refused ? "" : ", but still takes it"),
                entry.has("replacement") ? "use " + Code.of(entry.text("replacement")) : "",
                entry.pointer()));
    }

    private static Set<String> values(Node schema) {
        Set<String> values = new LinkedHashSet<>();
        if (schema.has("const")) {
            values.add(schema.get("const").json().toString());
        }
        schema.get("enum").elements().forEach(value -> values.add(value.json().toString()));
        return values;
    }

    private static Map<String, Node> retired(Node schema) {
        Map<String, Node> retired = new LinkedHashMap<>();
        schema.get("x-sonde-retired")
                .elements()
                .forEach(entry -> retired.put(entry.get("value").json().toString(), entry));
        return retired;
    }
}

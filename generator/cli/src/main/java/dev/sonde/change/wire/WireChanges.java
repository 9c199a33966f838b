package dev.sonde.change.wire;

import dev.sonde.change.Change;
import dev.sonde.change.Level;
import dev.sonde.openapi.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects changes, each of which is told once, however many ways lead to its place. */
final class WireChanges {

    private final Map<String, Change> changes = new LinkedHashMap<>();

    void add(Change change) {
        changes.merge(
                change.pointer() + " " + change.subject() + " " + change.text(),
                change,
                (one, other) -> one.level().compareTo(other.level()) >= 0 ? one : other);
    }

    void add(Level level, String subject, String text, String pointer) {
        add(new Change(level, subject, text, "", pointer));
    }

    List<Change> all() {
        return new ArrayList<>(changes.values());
    }

    void deprecation(Node old, Node now, String subject) {
        boolean is = now.flag("deprecated");
        if (is != old.flag("deprecated")) {
            add(
                    is ? Level.CAUTION : Level.DOCUMENTATION,
                    subject,
                    is ? "is deprecated" : "is not deprecated any more",
                    now.pointer());
        }
    }
}

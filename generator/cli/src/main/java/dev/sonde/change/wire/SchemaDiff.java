package dev.sonde.change.wire;

import dev.sonde.change.Change;
import dev.sonde.change.Code;
import dev.sonde.change.Concern;
import dev.sonde.change.Level;
import dev.sonde.openapi.document.Canonical;
import dev.sonde.openapi.document.Node;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares schemas in canonical form, each pair once for each direction in which it travels. */
final class SchemaDiff {

    private final Side before;
    private final Side after;
    private final WireChanges changes;
    private final AssertionDiff assertions;
    private final ValueDiff values;
    private final Set<String> compared = new HashSet<>();

    SchemaDiff(Side before, Side after, WireChanges changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
        this.assertions = new AssertionDiff(changes);
        this.values = new ValueDiff(changes);
    }

    /** @param title what the schema is called if it has no name of its own */
    void compare(Node oldSchema, Node newSchema, Direction direction, String title) {
        if (!oldSchema.exists() || !newSchema.exists()) {
            return;
        }
        annotations(oldSchema, newSchema, Place.of(newSchema.pointer(), title));
        nullability(oldSchema, newSchema, direction, Place.of(newSchema.pointer(), title));
        Node old = before.schema(oldSchema);
        Node now = after.schema(newSchema);
        if (!compared.add(direction + " " + old.pointer() + " " + now.pointer())) {
            return;
        }
        String subject = Place.of(now.pointer(), title);
        if (!now.pointer().equals(newSchema.pointer())) {
            annotations(old, now, subject);
        }
        Map<String, Node> earlier = Kinds.of(old, now);
        Map<String, Node> kinds = Kinds.of(now, old);
        types(earlier.keySet(), kinds.keySet(), direction, subject, now.pointer());
        for (String kind : WireDiff.names(earlier, kinds)) {
            if (earlier.containsKey(kind) && kinds.containsKey(kind)) {
                if (isUnion(old) && isUnion(now)) {
                    compare(earlier.get(kind), kinds.get(kind), direction, title);
                } else {
                    single(earlier.get(kind), kinds.get(kind), direction, title);
                }
            }
        }
    }

    private static boolean isUnion(Node schema) {
        return schema.has(Canonical.VARIANTS);
    }

    private void types(Set<String> earlier, Set<String> kinds, Direction direction, String subject, String pointer) {
        if (earlier.equals(kinds)) {
            return;
        }
        boolean more = Kinds.contain(kinds, earlier);
        boolean less = Kinds.contain(earlier, kinds);
        Level level = more ? direction.more() : less ? direction.less() : Level.BREAKING;
        changes.add(level, subject, "was " + Kinds.words(earlier) + " and is " + Kinds.words(kinds), pointer);
    }

    /** Compares two schemas of one kind. */
    private void single(Node oldSchema, Node newSchema, Direction direction, String title) {
        Node old = before.schema(oldSchema);
        Node now = after.schema(newSchema);
        String subject = Place.of(now.pointer(), title);
        values.compare(old, now, direction, subject);
        assertions.compare(old, now, direction, subject);
        properties(old, now, direction, title);
        compare(old.get("items"), now.get("items"), direction, title);
        compare(old.get("additionalProperties"), now.get("additionalProperties"), direction, title);
    }

    private void properties(Node old, Node now, Direction direction, String title) {
        Map<String, Node> earlier = properties(old);
        Map<String, Node> properties = properties(now);
        List<String> wereRequired = old.strings("required");
        List<String> required = now.strings("required");
        for (String name : WireDiff.names(earlier, properties)) {
            Node was = earlier.get(name);
            Node property = properties.get(name);
            if (was != null && property == null) {
                changes.add(Level.BREAKING, subject(now, name, title), "is gone", was.pointer());
            } else if (was == null && property != null) {
                boolean demanded = required.contains(name);
                changes.add(
                        demanded ? direction.less() : Level.ADDITION,
                        subject(now, name, title),
                        demanded ? "is new and required" : "is new",
                        property.pointer());
            } else if (was != null && property != null) {
                if (required.contains(name) != wereRequired.contains(name)) {
                    boolean demanded = required.contains(name);
                    changes.add(
                            demanded ? direction.less() : direction.more(),
                            subject(now, name, title),
                            demanded ? "is required now" : "is not required any more",
                            property.pointer());
                }
                compare(was, property, direction, title);
            }
        }
    }

    private static String subject(Node object, String name, String title) {
        return Place.of(object.get("properties").get(name).pointer(), title + "." + name);
    }

    private static Map<String, Node> properties(Node schema) {
        Map<String, Node> properties = new LinkedHashMap<>();
        Node members = schema.get("properties");
        // By the name, not by the pointer: a property may have come from elsewhere.
        members.json().fieldNames().forEachRemaining(name -> properties.put(name, members.get(name)));
        return properties;
    }

    private void nullability(Node oldSchema, Node newSchema, Direction direction, String subject) {
        boolean was = before.isNullable(oldSchema);
        boolean is = after.isNullable(newSchema);
        if (was != is) {
            changes.add(
                    is ? direction.more() : direction.less(),
                    subject,
                    is ? "can be null now" : "cannot be null any more",
                    newSchema.pointer());
        }
    }

    private void annotations(Node old, Node now, String subject) {
        changes.deprecation(old, now, subject);
        if (!old.get("default").json().equals(now.get("default").json())) {
            String text = "had " + defaultOf(old) + " and has " + defaultOf(now);
            changes.add(new Change(Level.CAUTION, Concern.ABSENCE, subject, text, "", now.pointer()));
        }
        if (!old.text("description").equals(now.text("description"))) {
            changes.add(Level.DOCUMENTATION, subject, "is described anew", now.pointer());
        }
    }

    private static String defaultOf(Node schema) {
        return schema.has("default")
                ? "the default " + Code.of(schema.get("default").json().toString())
                : "no default";
    }
}

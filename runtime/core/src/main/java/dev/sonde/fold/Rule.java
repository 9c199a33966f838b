package dev.sonde.fold;

import dev.sonde.json.JsonValue;
import dev.sonde.json.JsonValue.JsonString;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is special about a property of a chunk and about those below it.
 *
 * @param into its name in the reply; null if it is the same
 * @param dropped the value that is left out; null if none is
 * @param below by name
 */
record Rule(Kind kind, @Nullable String into, @Nullable String dropped, Map<String, Rule> below) {

    static final Rule NONE = new Rule(Kind.PLAIN, null, null, Map.of());

    /** How values of one place come together. */
    enum Kind {
        /** By what JSON says of them alone. */
        PLAIN,
        /** Texts that are pieces of one text. */
        APPENDED,
        /** Lists whose items are told apart by their index. */
        INDEXED,
        /** Lists of which the last one counts. */
        REPLACED
    }

    Rule {
        below = Map.copyOf(below);
    }

    Rule of(String name) {
        return below.getOrDefault(name, NONE);
    }

    boolean drops(JsonValue value) {
        return dropped != null
                && value instanceof JsonString text
                && text.value().equals(dropped);
    }

    /** This rule with another one somewhere below it. */
    Rule at(String path, Change change) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("A path begins with a slash, but this is \"" + path + "\"");
        }
        return with(path.substring(1).split("/", -1), 0, change);
    }

    private Rule with(String[] steps, int step, Change change) {
        if (step == steps.length) {
            return new Rule(
                    change.kind() == null ? kind : change.kind(),
                    change.into() == null ? into : change.into(),
                    change.dropped() == null ? dropped : change.dropped(),
                    below);
        }
        String name = steps[step].replace("~1", "/").replace("~0", "~");
        Map<String, Rule> changed = new HashMap<>(below);
        changed.put(name, of(name).with(steps, step + 1, change));
        return new Rule(kind, into, dropped, changed);
    }

    /** A part of a rule; null leaves what is there. */
    record Change(
            @Nullable Kind kind,
            @Nullable String into,
            @Nullable String dropped) {}
}

package dev.sonde.openapi.read;

import dev.sonde.openapi.model.Problems;
import dev.sonde.shape.NearestName;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** One mapping of a user's. It remembers what was looked up in it, so that a misspelled name is found. */
final class Mapping {

    private final String option;
    private final String what;
    private final Map<String, String> values;
    private final TreeSet<String> names = new TreeSet<>();

    /**
     * A mapping.
     *
     * @param option the option that holds it
     * @param what what the document must have of a name
     */
    Mapping(String option, String what, Map<String, String> values) {
        this.option = option;
        this.what = what;
        this.values = values;
    }

    /** What a name of the document is mapped to, if it is. */
    Optional<String> of(String name) {
        names.add(name);
        return Optional.ofNullable(values.get(name));
    }

    /** Adds the names that nothing of the document has. */
    void check(Problems problems) {
        for (String name : values.keySet()) {
            if (!names.contains(name)) {
                String hint = NearestName.of(name, names)
                        .map(nearest -> "; did you mean '" + nearest + "'?")
                        .orElse("; correct it, or leave it out");
                problems.add(option, "the document has no " + what + " '" + name + "'" + hint);
            }
        }
    }

    /** Adds the values that are no names. */
    void checkNames(Problems problems) {
        values.forEach((name, value) -> {
            if (!Names.isFree(value)) {
                problems.add(
                        option,
                        "'" + value + "' for '" + name + "' cannot be a name in Java; it must be a free identifier");
            }
        });
    }
}

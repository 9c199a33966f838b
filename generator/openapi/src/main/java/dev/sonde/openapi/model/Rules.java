package dev.sonde.openapi.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The assertions of a schema about a value.
 *
 * @param minSize least length, items or properties
 * @param values the values of an enum; empty if there is none
 * @param open whether values beyond the list may exist
 * @param pointer JSON pointer of the schema, as a URI fragment
 * @param valuesPointer JSON pointer of the schema that lists the values
 */
public record Rules(
        @Nullable Bound min,
        @Nullable Bound max,
        @Nullable Integer minSize,
        @Nullable Integer maxSize,
        @Nullable String pattern,
        List<String> values,
        boolean open,
        List<Retired> retired,
        String pointer,
        String valuesPointer) {

    public Rules {
        values = List.copyOf(values);
        retired = List.copyOf(retired);
    }

    /** One end of a range. */
    public record Bound(double value, boolean exclusive) {}

    /** A value that the API no longer has, or only tolerates. */
    public record Retired(String value, String since, String replacement, boolean refused) {}

    /** Whether nothing is asserted that a {@code build()} could check. */
    public boolean isEmpty() {
        return min == null && max == null && minSize == null && maxSize == null && pattern == null;
    }
}

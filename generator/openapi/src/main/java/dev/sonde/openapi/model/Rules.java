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
        String pointer) {

    public Rules {
        values = List.copyOf(values);
        retired = List.copyOf(retired);
    }

    /** No rule at all. */
    public static Rules none(String pointer) {
        return new Rules(null, null, null, null, null, List.of(), false, List.of(), pointer);
    }

    /** Those that name values. */
    public Rules ofValues() {
        return new Rules(null, null, null, null, null, values, open, retired, pointer);
    }

    /** One end of a range. */
    public record Bound(double value, boolean exclusive) {}

    /** A value that the API no longer has, or only tolerates. */
    public record Retired(String value, String since, String replacement, boolean refused) {}
}

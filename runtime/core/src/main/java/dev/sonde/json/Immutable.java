package dev.sonde.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Immutable copies for the canonical constructors of generated records; what is absent becomes empty. */
public final class Immutable {

    private Immutable() {}

    /** A copy of a list; empty for null. */
    public static <T> List<T> list(@Nullable List<? extends T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    /** A copy of a list; null for null. */
    public static <T> @Nullable List<T> listOrNull(@Nullable List<? extends T> values) {
        return values == null ? null : List.copyOf(values);
    }

    /** A copy of a map that keeps its order; null for null. */
    public static <T> @Nullable Map<String, T> mapOrNull(@Nullable Map<String, ? extends T> values) {
        return values == null ? null : map(values);
    }

    /** A copy of a map that keeps its order; empty for null. */
    public static <T> Map<String, T> map(@Nullable Map<String, ? extends T> values) {
        if (values == null || values.isEmpty()) {
            return Map.of();
        }
        if (values instanceof FewProperties) {
            return immutable(values);
        }
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    @SuppressWarnings("unchecked")
    private static <T> Map<String, T> immutable(Map<String, ? extends T> values) {
        // Nothing is ever put into it, so that what it holds may count as more than it is.
        return (Map<String, T>) values;
    }
}

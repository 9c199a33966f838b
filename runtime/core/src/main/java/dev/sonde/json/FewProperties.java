package dev.sonde.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map of a few properties in their order. Each record of a reply can have one, nearly always for a null or two: a
 * {@link java.util.LinkedHashMap} takes four times the space.
 */
final class FewProperties extends AbstractMap<String, JsonValue> {

    private final String[] names;
    private final JsonValue[] values;

    private FewProperties(String[] names, JsonValue[] values) {
        this.names = names;
        this.values = values;
    }

    /** The first so many of these. */
    static FewProperties of(String[] names, JsonValue[] values, int size) {
        return new FewProperties(Arrays.copyOf(names, size), Arrays.copyOf(values, size));
    }

    @Override
    public int size() {
        return names.length;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public @Nullable JsonValue get(@Nullable Object name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return values[i];
            }
        }
        return null;
    }

    @Override
    public Set<Map.Entry<String, JsonValue>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Map.Entry<String, JsonValue>> {

        @Override
        public Iterator<Map.Entry<String, JsonValue>> iterator() {
            return new EntryIterator();
        }

        @Override
        public int size() {
            return names.length;
        }
    }

    private final class EntryIterator implements Iterator<Map.Entry<String, JsonValue>> {

        private int next;

        @Override
        public boolean hasNext() {
            return next < names.length;
        }

        @Override
        public Map.Entry<String, JsonValue> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Map.Entry<String, JsonValue> entry = Map.entry(names[next], values[next]);
            next++;
            return entry;
        }
    }
}

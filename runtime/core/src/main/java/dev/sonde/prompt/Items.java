package dev.sonde.prompt;

import java.lang.reflect.Array;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/** What has items: collections and arrays, seen as one. */
final class Items {

    private Items() {}

    /** Whether a value has items. A path has, but is written as one text. */
    static boolean isMany(Object value) {
        return (value instanceof Iterable<?> && !(value instanceof Path))
                || value.getClass().isArray();
    }

    static Iterable<?> of(Object many) {
        if (many instanceof Iterable<?> items) {
            return items;
        }
        return many instanceof Object[] array ? Arrays.asList(array) : new Primitives(many);
    }

    /** An array of primitives as a list; {@link Array} reads each kind of them. */
    private static final class Primitives extends AbstractList<Object> implements RandomAccess {

        private final Object array;

        Primitives(Object array) {
            this.array = array;
        }

        @Override
        public Object get(int index) {
            return Array.get(array, index);
        }

        @Override
        public int size() {
            return Array.getLength(array);
        }
    }

    static boolean isEmpty(Object many) {
        return many instanceof List<?> list
                ? list.isEmpty()
                : !of(many).iterator().hasNext();
    }
}

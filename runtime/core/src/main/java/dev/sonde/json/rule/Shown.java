package dev.sonde.json.rule;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Map;

/** Values as a message shows them: short. */
final class Shown {

    private static final int LONGEST = 40;

    private Shown() {}

    static String of(Object value) {
        if (value instanceof CharSequence text) {
            return "\"" + (text.length() <= LONGEST ? text : text.subSequence(0, LONGEST) + "…") + "\"";
        }
        int size = size(value);
        return size < 0 ? value.toString() : "of " + size;
    }

    /** How many characters, elements or entries a value has; -1 if it has none to count. */
    static int size(Object value) {
        if (value instanceof CharSequence text) {
            return text.length();
        }
        if (value instanceof Collection<?> collection) {
            return collection.size();
        }
        if (value instanceof Map<?, ?> map) {
            return map.size();
        }
        return value.getClass().isArray() ? Array.getLength(value) : -1;
    }
}

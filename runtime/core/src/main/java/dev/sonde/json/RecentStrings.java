package dev.sonde.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/**
 * Spares texts that resemble each other, such as the events of a stream, the making of equal strings: the n-th string of a text
 * is often the n-th of the one before.
 */
final class RecentStrings extends ObjectReadContext.Base {

    private static final int MOST = 16;
    private static final int LONGEST = 64;

    private final @Nullable String[] recent = new String[MOST];
    private int place;

    /** A new text begins. */
    void rewind() {
        place = 0;
    }

    /** The string on which the parser stands. */
    static String read(JsonParser in) {
        return in.objectReadContext() instanceof RecentStrings strings ? strings.next(in) : in.getString();
    }

    private String next(JsonParser in) {
        if (place == MOST) {
            return in.getString();
        }
        String before = recent[place];
        if (before != null && Tokens.isText(in, before)) {
            place++;
            return before;
        }
        String text = in.getString();
        recent[place++] = text.length() <= LONGEST ? text : null;
        return text;
    }
}

package dev.sonde.prompt;

/** What stands before the JSON of a streamed text: thoughts, a code fence, prose. Keeps no more of it than it must. */
final class Preamble {

    private static final String THOUGHTS = "<think>";
    private static final String AFTER_THOUGHTS = "</think>";

    /** The last chars, as many as a tag may have. */
    private final StringBuilder tail = new StringBuilder();

    private boolean thinking;

    /** Whether the JSON begins with this next char of the text. */
    boolean isOver(char next) {
        if (!thinking && (next == '{' || next == '[')) {
            return true;
        }
        tail.append(next);
        if (tail.length() > AFTER_THOUGHTS.length()) {
            tail.deleteCharAt(0);
        }
        if (next == '>') {
            String end = tail.toString();
            thinking = thinking ? !end.endsWith(AFTER_THOUGHTS) : end.endsWith(THOUGHTS);
        }
        return false;
    }
}

package dev.sonde.error;

/** The beginning of a text that may be long, as it stands in a message. */
final class Excerpt {

    /** Characters of a body that a message shows. */
    private static final int SHOWN = 2_000;

    private Excerpt() {}

    static String of(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        // A surrogate pair must not be cut in two.
        int end = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return text.substring(0, end) + "… (" + text.length() + " characters)";
    }
}

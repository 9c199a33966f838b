package dev.sonde.prompt;

import java.util.Locale;

/** A pair of tags around a text that cannot end it. */
final class Fence {

    private Fence() {}

    static String around(String name, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String tag = name;
        for (int number = 2; closes(lower, tag.toLowerCase(Locale.ROOT)); number++) {
            tag = name + number;
        }
        return "<" + tag + ">\n" + text + "\n</" + tag + ">";
    }

    /** Whether there is something in the text that a model may take for the closing tag: spaces do not stop it. */
    private static boolean closes(String text, String tag) {
        for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', open + 1)) {
            int slash = skipSpace(text, open + 1);
            if (text.startsWith("/", slash)) {
                int name = skipSpace(text, slash + 1);
                if (text.startsWith(tag, name) && !isNamePart(text, name + tag.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isNamePart(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}

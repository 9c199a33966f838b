package dev.sonde.prompt.lenient;

/** Strings as models quote them, made into those of JSON. */
final class JsonStrings {

    private static final String OPENING = "\"'“”‘’";
    private static final String CLOSING = "\"'””’’";
    private static final String ESCAPES = "\"\\/bfnrtu";

    private final String text;
    private final StringBuilder out;
    private int at;

    JsonStrings(String text, StringBuilder out) {
        this.text = text;
        this.out = out;
    }

    static boolean begin(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    /** Copies the string that begins here; false if it does not end as a string of JSON can. */
    boolean copy(int start) {
        char closing = CLOSING.charAt(OPENING.indexOf(text.charAt(start)));
        out.append('"');
        for (at = start + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == closing && !isApostrophe()) {
                out.append('"');
                at++;
                return true;
            }
            if (c == '\\') {
                at++;
                if (at == text.length() || !escape(text.charAt(at))) {
                    return false;
                }
            } else {
                append(c);
            }
        }
        return false;
    }

    /** Where the last one ends, or is none; the end of the text if that comes first. */
    int end() {
        return at;
    }

    /** Between letters, a single quote ends nothing: {@code 'it's'}. */
    private boolean isApostrophe() {
        char c = text.charAt(at);
        return (c == '\'' || c == '’')
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    private boolean escape(char c) {
        if (c == '\'') {
            out.append(c);
            return true;
        }
        out.append('\\').append(c);
        return ESCAPES.indexOf(c) >= 0;
    }

    private void append(char c) {
        if (c == '"') {
            out.append("\\\"");
        } else if (c < ' ') {
            out.append(String.format("\\u%04x", (int) c));
        } else {
            out.append(c);
        }
    }
}

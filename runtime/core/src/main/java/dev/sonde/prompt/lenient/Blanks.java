package dev.sonde.prompt.lenient;

/** What may stand between the parts of JSON: blanks and, as models write it, comments and escaped line breaks. */
final class Blanks {

    private Blanks() {}

    /** Where they end that begin here. */
    static int after(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int next = one(text, at);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static int one(String text, int at) {
        char c = text.charAt(at);
        if (Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff') {
            return at + 1;
        }
        if (c == '#' || text.startsWith("//", at)) {
            return end(text.indexOf('\n', at), text);
        }
        if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            return end < 0 ? text.length() : end + 2;
        }
        boolean escaped = text.startsWith("\\n", at) || text.startsWith("\\r", at) || text.startsWith("\\t", at);
        return escaped ? at + 2 : at;
    }

    private static int end(int found, String text) {
        return found < 0 ? text.length() : found;
    }
}

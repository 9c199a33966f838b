package dev.sonde.shape.source;

import java.util.ArrayList;
import java.util.List;

/** Reads a line of code: what is inside brackets or quotes is not seen from outside. */
final class Scan {

    private Scan() {}

    /** The index behind the bracket, string or character that starts here, or the next index. */
    static int skip(String code, int start) {
        char c = code.charAt(start);
        if (c == '"' || c == '\'') {
            return skipQuoted(code, start, code.startsWith("\"\"\"", start) ? "\"\"\"" : String.valueOf(c));
        }
        if (!isOpening(code, start)) {
            return start + 1;
        }
        int at = start + 1;
        while (at < code.length() && !isClosing(code, at)) {
            at = skip(code, at);
        }
        return Math.min(at + 1, code.length() + 1);
    }

    private static int skipQuoted(String code, int start, String quote) {
        int at = start + quote.length();
        while (at < code.length() && !code.startsWith(quote, at)) {
            at += code.charAt(at) == '\\' ? 2 : 1;
        }
        return at + quote.length();
    }

    /** An angle bracket opens only directly behind a name: as an operator it stands between spaces. */
    private static boolean isOpening(String code, int at) {
        char c = code.charAt(at);
        return c == '(' || c == '{' || c == '[' || (c == '<' && at > 0 && code.charAt(at - 1) != ' ');
    }

    private static boolean isClosing(String code, int at) {
        char c = code.charAt(at);
        return c == ')' || c == '}' || c == ']' || (c == '>' && " -".indexOf(code.charAt(at - 1)) < 0);
    }

    /** More than 0 if a bracket is open at the end; the brace that opens a body counts for nothing. */
    static int depth(String code) {
        String rest = code.endsWith("{") && !code.endsWith("({") && !code.endsWith("= {")
                ? code.substring(0, code.length() - 1)
                : code;
        int at = 0;
        while (at < rest.length()) {
            at = skip(rest, at);
        }
        return at > rest.length() ? 1 : 0;
    }

    /** The next index from here that is no white space, or the end. */
    static int afterSpace(String code, int start) {
        int at = start;
        while (at < code.length() && Character.isWhitespace(code.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where a text stands outside of brackets and quotes, from the left; -1 if nowhere. */
    static int find(String code, String text, int from) {
        for (int at = from; at < code.length(); at = skip(code, at)) {
            if (code.startsWith(text, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Where the bracket that the code ends with was opened; -1 if it ends otherwise. */
    static int lastOpening(String code) {
        for (int at = 0; at < code.length(); ) {
            int next = skip(code, at);
            if (next == code.length() && isOpening(code, at)) {
                return at;
            }
            at = next;
        }
        return -1;
    }

    /** The parts between separators; each but the first starts with {@code keep}, a part of the separator. */
    static List<String> split(String code, String separator, String keep) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = find(code, separator, 0); at >= 0; at = find(code, separator, at + separator.length())) {
            parts.add((parts.isEmpty() ? "" : keep) + code.substring(start, at));
            start = at + separator.length();
        }
        parts.add((parts.isEmpty() ? "" : keep) + code.substring(start));
        return parts;
    }
}

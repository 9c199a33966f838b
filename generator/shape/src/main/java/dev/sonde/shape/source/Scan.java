package dev.sonde.shape.source;

import java.util.ArrayList;
import java.util.List;

/** Reads a line of code: what is inside brackets or quotes is not seen from outside. */
final class Scan {

    private Scan() {}

    /** The index behind the bracket, string or character that starts here, or the next index. */
    static int skip(String code, int start) {
        return switch (code.charAt(start)) {
            case '"' -> skipQuoted(code, start, code.startsWith("\"\"\"", start) ? "\"\"\"" : "\"");
            case '\'' -> skipQuoted(code, start, "'");
            case '(', '{', '[', '<' -> isOpening(code, start) ? skipBracket(code, start) : start + 1;
            default -> start + 1;
        };
    }

    private static int skipQuoted(String code, int start, String quote) {
        int at = start + quote.length();
        for (; at < code.length(); at++) {
            char c = code.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == quote.charAt(0) && code.startsWith(quote, at)) {
                break;
            }
        }
        return at + quote.length();
    }

    private static int skipBracket(String code, int start) {
        int at = start + 1;
        while (at < code.length() && !isClosing(code, at)) {
            at = skip(code, at);
        }
        return Math.min(at + 1, code.length() + 1);
    }

    /** An angle bracket opens only directly behind a name: as an operator it stands between spaces. */
    private static boolean isOpening(String code, int at) {
        return switch (code.charAt(at)) {
            case '(', '{', '[' -> true;
            case '<' -> at > 0 && code.charAt(at - 1) != ' ';
            default -> false;
        };
    }

    private static boolean isClosing(String code, int at) {
        return switch (code.charAt(at)) {
            case ')', '}', ']' -> true;
            case '>' -> " -".indexOf(code.charAt(at - 1)) < 0;
            default -> false;
        };
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

    /** Where a text stands outside of brackets and quotes, from the left; -1 if nowhere. */
    static int find(String code, String text, int from) {
        int next = code.indexOf(text, from);
        for (int at = from; next >= 0 && at < code.length(); at = skip(code, at)) {
            if (at > next) {
                next = code.indexOf(text, at);
            }
            if (at == next) {
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

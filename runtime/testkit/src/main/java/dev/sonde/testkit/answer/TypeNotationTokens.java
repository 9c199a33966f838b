package dev.sonde.testkit.answer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of a type in the notation of prompts; blanks are passed over, and comments but the last one. */
final class TypeNotationTokens {

    private static final Pattern BETWEEN = Pattern.compile("(?s)(?:\\s|/\\*.*?\\*/)*");
    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[A-Za-z_$][\\w$]*|\\[\\]|[{}()\\[\\]:|?,=]");

    private final String text;
    private int position;
    private String comment = "";

    TypeNotationTokens(String text) {
        this.text = text;
    }

    /** Takes the next token, whatever it is. */
    String next() {
        String token = peek();
        if (token.isEmpty()) {
            throw new IllegalArgumentException("no type at index " + position + " of " + text);
        }
        move(token.length());
        return token;
    }

    /** Takes the next token if it is this one, and says whether it was. */
    boolean accept(String wanted) {
        boolean found = peek().equals(wanted);
        if (found) {
            move(wanted.length());
        }
        return found;
    }

    void expect(String wanted) {
        if (!accept(wanted)) {
            throw new IllegalArgumentException("no " + wanted + " at index " + position + " of " + text);
        }
    }

    /** What stands in comments between the last token and the next. */
    String comment() {
        peek();
        return comment;
    }

    private void move(int length) {
        position += length;
        comment = "";
    }

    private String peek() {
        Matcher between = BETWEEN.matcher(text).region(position, text.length());
        if (between.lookingAt() && !between.group().isEmpty()) {
            comment = between.group().replace("/*", "").replace("*/", "").strip();
            position = between.end();
        }
        Matcher token = TOKEN.matcher(text).region(position, text.length());
        return token.lookingAt() ? token.group() : "";
    }
}

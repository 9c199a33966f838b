package dev.sonde.openapi.jsonpath;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place in the text of a query that moves on. */
final class Scanner {

    private final String text;
    private int place;

    Scanner(String text) {
        this.text = text;
    }

    boolean isAtEnd() {
        return place == text.length();
    }

    boolean sees(String token) {
        return text.startsWith(token, place);
    }

    /** Steps over a token, if it stands here. */
    boolean take(String token) {
        boolean seen = sees(token);
        place += seen ? token.length() : 0;
        return seen;
    }

    void expect(String token) {
        if (!take(token)) {
            throw problem("expected " + token);
        }
    }

    /** Steps over what a pattern matches here; null if it does not. */
    @Nullable
    String take(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(place, text.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        place = matcher.end();
        return matcher.group();
    }

    void skipBlanks() {
        while (!isAtEnd() && " \t\n\r".indexOf(text.charAt(place)) >= 0) {
            place++;
        }
    }

    /** Goes back to a place where it was. */
    void back(int former) {
        place = former;
    }

    int place() {
        return place;
    }

    /** The next character, behind which it stands then. */
    char next() {
        if (isAtEnd()) {
            throw problem("it is not complete");
        }
        return text.charAt(place++);
    }

    JsonPathException problem(String what) {
        String where = isAtEnd() ? "at the end" : "at character " + (place + 1);
        return new JsonPathException(where + ": " + what);
    }
}

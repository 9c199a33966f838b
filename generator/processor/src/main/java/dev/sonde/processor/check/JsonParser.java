package dev.sonde.processor.check;

import dev.sonde.processor.check.JsonTree.JsonArray;
import dev.sonde.processor.check.JsonTree.JsonNumber;
import dev.sonde.processor.check.JsonTree.JsonObject;
import dev.sonde.processor.check.JsonTree.JsonString;
import dev.sonde.processor.check.JsonTree.JsonWord;
import dev.sonde.processor.check.JsonTree.Member;
import dev.sonde.processor.check.JsonTree.NotJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON by the letter of RFC 8259: an example that a model is to follow must be without mistakes. */
final class JsonParser {

    private static final int DEEPEST = 100;
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");
    private static final Pattern WORD = Pattern.compile("\\p{Alpha}+");
    private static final Set<String> WORDS = Set.of("true", "false", "null");

    private final String text;
    private int at;
    private int depth;

    private JsonParser(String text) {
        this.text = text;
    }

    static JsonTree parse(String text) throws NotJson {
        JsonParser parser = new JsonParser(text);
        parser.skipSpace();
        JsonTree value = parser.value();
        parser.skipSpace();
        if (parser.at < text.length()) {
            throw parser.not("nothing may follow the value");
        }
        return value;
    }

    private JsonTree value() throws NotJson {
        int start = at;
        char next = peek();
        if (next == '"') {
            return new JsonString(string(), start);
        }
        if (next == '{' || next == '[') {
            if (++depth > DEEPEST) {
                throw not("this is nested too deeply");
            }
            JsonTree nested = next == '{' ? object(start) : array(start);
            depth--;
            return nested;
        }
        String number = match(NUMBER);
        if (!number.isEmpty()) {
            return new JsonNumber(number, start);
        }
        String word = match(WORD);
        if (WORDS.contains(word)) {
            return new JsonWord(word, start);
        }
        at = start;
        throw not("here a JSON value must stand");
    }

    private JsonObject object(int start) throws NotJson {
        List<Member> members = new ArrayList<>();
        at++;
        skipSpace();
        boolean more = peek() != '}';
        while (more) {
            int name = at;
            if (peek() != '"') {
                throw not("here a name in double quotes must stand");
            }
            String text = string();
            skipSpace();
            expect(':');
            members.add(new Member(text, value(), name));
            more = goesOn('}');
        }
        at++;
        return new JsonObject(List.copyOf(members), start);
    }

    private JsonArray array(int start) throws NotJson {
        List<JsonTree> elements = new ArrayList<>();
        at++;
        skipSpace();
        boolean more = peek() != ']';
        while (more) {
            elements.add(value());
            more = goesOn(']');
        }
        at++;
        return new JsonArray(List.copyOf(elements), start);
    }

    /** Whether a comma follows; else what closes must. */
    private boolean goesOn(char close) throws NotJson {
        skipSpace();
        if (peek() == close) {
            return false;
        }
        if (peek() != ',') {
            throw not("here a comma or " + close + " must stand");
        }
        at++;
        skipSpace();
        return true;
    }

    private void expect(char wanted) throws NotJson {
        if (peek() != wanted) {
            throw not("here " + wanted + " must stand");
        }
        at++;
        skipSpace();
    }

    private String string() throws NotJson {
        StringBuilder string = new StringBuilder();
        int start = at++;
        while (peek() != '"') {
            if (at == text.length() || peek() < ' ') {
                at = at == text.length() ? start : at;
                throw not(at == start ? "this string has no end" : "a string may hold this only as an escape");
            }
            string.append(peek() == '\\' ? escaped() : peek());
            at++;
        }
        at++;
        return string.toString();
    }

    /** The character of an escape, of which the last is the current one then. */
    private char escaped() throws NotJson {
        at++;
        int simple = "\"\\/bfnrt".indexOf(peek());
        if (simple >= 0 && at < text.length()) {
            return "\"\\/\b\f\n\r\t".charAt(simple);
        }
        if (peek() == 'u'
                && at + 4 < text.length()
                && text.substring(at + 1, at + 5).matches("\\p{XDigit}{4}")) {
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 3, at + 1), 16);
        }
        throw not("this is no escape");
    }

    private String match(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return "";
        }
        at = matcher.end();
        return matcher.group();
    }

    /** The current character; 0 at the end. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private NotJson not(String sentence) {
        return new NotJson(sentence, at);
    }
}

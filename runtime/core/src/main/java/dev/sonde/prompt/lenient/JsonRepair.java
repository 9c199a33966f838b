package dev.sonde.prompt.lenient;

import dev.sonde.json.JsonProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One object or array as models write it, made into JSON: trailing commas, single and curly quotes, names without quotes, comments,
 * line breaks in strings, and {@linkplain JsonLiteral literals} of other languages.
 */
final class JsonRepair {

    /** As deep as Jackson reads. */
    private static final int DEEPEST = 500;

    /** In the place of a step, before there is one. */
    private static final Object NO_STEP = new Object();

    private static final int SHOWN = 20;
    private static final String CUT = "the reply ends here, before its JSON does";

    private final String text;
    private final StringBuilder out = new StringBuilder();
    private final JsonStrings strings;
    /** Names and indexes of what is open, or was the last. */
    private final List<Object> path = new ArrayList<>();

    private int at;
    private boolean named;
    private @Nullable String problem;

    private JsonRepair(String text, int start) {
        this.text = text;
        this.at = start;
        this.strings = new JsonStrings(text, out);
    }

    /** Reads the object or array that begins at a bracket. */
    static JsonRepair of(String text, int start) {
        JsonRepair repair = new JsonRepair(text, start);
        repair.value(false);
        return repair;
    }

    /** Where it stops to be JSON, and why; null if it is sound. */
    @Nullable
    JsonProblem problem() {
        path.remove(NO_STEP);
        return problem == null ? null : JsonProblem.at(path, problem);
    }

    /** Whether it has a quoted name with a value: JSON with a mistake rather than prose in brackets. */
    boolean isMeantAsJson() {
        return named;
    }

    /** The JSON, if it is sound. */
    String json() {
        return out.toString();
    }

    /** Where it ends, or where it goes wrong. */
    int end() {
        return at;
    }

    private boolean value(boolean inObject) {
        if (!skipBlanks()) {
            return false;
        }
        char c = text.charAt(at);
        if (c == '{' || c == '[') {
            return container(c == '{');
        }
        return JsonStrings.begin(c) ? string() : literal(inObject);
    }

    private boolean container(boolean object) {
        if (path.size() == DEEPEST) {
            return fail("nested deeper than " + DEEPEST);
        }
        char closer = object ? '}' : ']';
        Map<String, Span> members = new HashMap<>();
        out.append(text.charAt(at++));
        path.add(NO_STEP);
        for (int index = 0; skipBlanks(); index++) {
            if (text.charAt(at) == closer) {
                // After a comma too: one that trails.
                out.append(closer);
                at++;
                path.remove(path.size() - 1);
                return true;
            }
            if (object ? !member(members) : !element(index)) {
                return false;
            }
            if (!skipBlanks()) {
                return false;
            }
            if (text.charAt(at) == ',') {
                at++;
            } else if (text.charAt(at) != closer) {
                return fail(noJson());
            }
        }
        return false;
    }

    private boolean element(int index) {
        step(index);
        if (index > 0) {
            out.append(',');
        }
        return value(false);
    }

    private boolean member(Map<String, Span> members) {
        int begin = out.length();
        if (!members.isEmpty()) {
            out.append(',');
        }
        int nameBegin = out.length() + 1;
        boolean quoted = JsonStrings.begin(text.charAt(at));
        if (quoted ? !string() : !bareName()) {
            return false;
        }
        String name = out.substring(nameBegin, out.length() - 1);
        step(name);
        if (!skipBlanks()) {
            return false;
        }
        if (text.charAt(at) != ':') {
            return fail(noJson());
        }
        at++;
        named |= quoted;
        out.append(':');
        int valueBegin = out.length();
        if (!value(true)) {
            return false;
        }
        Span before = members.putIfAbsent(name, new Span(valueBegin, out.length()));
        if (before == null) {
            return true;
        }
        boolean same = before.in(out).equals(out.substring(valueBegin));
        out.setLength(begin);
        return same || fail("given twice, with different values");
    }

    private boolean string() {
        boolean sound = strings.copy(at);
        at = strings.end();
        return sound || fail(at == text.length() ? CUT : noJson());
    }

    private boolean bareName() {
        int end = at;
        while (end < text.length()
                && (Character.isJavaIdentifierPart(text.charAt(end)) || (end > at && text.charAt(end) == '-'))) {
            end++;
        }
        if (end == at || Character.isDigit(text.charAt(at))) {
            return fail(noJson());
        }
        out.append('"').append(text, at, end).append('"');
        at = end;
        return true;
    }

    private boolean literal(boolean inObject) {
        JsonLiteral literal = JsonLiteral.at(text, at, inObject);
        int end = literal == null ? JsonLiteral.run(text, at) : literal.end();
        if (end == text.length()) {
            at = end;
            return fail(CUT);
        }
        if (literal == null) {
            return fail(noJson());
        }
        out.append(literal.json());
        at = end;
        return true;
    }

    private void step(Object step) {
        path.set(path.size() - 1, step);
    }

    /** Goes to what comes next; fails if nothing does. */
    private boolean skipBlanks() {
        at = Blanks.after(text, at);
        return at < text.length() || fail(CUT);
    }

    private boolean fail(String reason) {
        problem = reason;
        return false;
    }

    private String noJson() {
        int end = Math.min(text.length(), at + SHOWN);
        return "no JSON at: " + text.substring(at, end) + (end < text.length() ? "…" : "");
    }

    private record Span(int begin, int end) {

        String in(StringBuilder text) {
            return text.substring(begin, end);
        }
    }
}

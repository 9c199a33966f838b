package dev.sonde.prompt.lenient;

import dev.sonde.error.InvalidReplyException;
import dev.sonde.json.Codecs;
import dev.sonde.json.JsonProblem;
import dev.sonde.json.JsonText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the one JSON object or array in what a model says, and puts it right. */
final class JsonFinder {

    /** So often a text may be gone through in search of JSON: more than once only where brackets are no JSON. */
    private static final int PASSES = 4;

    private final String text;
    private final String said;
    private final Set<String> objects = new LinkedHashSet<>();
    private final Set<String> arrays = new LinkedHashSet<>();

    private JsonFinder(String text, String said) {
        this.text = text;
        this.said = said;
    }

    /**
     * The only JSON object or, if there is none, the only array, none of them inside another; empty if there is neither. One that is
     * said twice is one.
     *
     * @param text the reply, for errors
     * @param said the reply without what wraps it
     * @throws InvalidReplyException when there are several, or one that is cut off or broken: what stands inside of it is not the
     *     reply
     */
    static Optional<String> find(String text, String said) {
        return new JsonFinder(text, unquoted(said)).find();
    }

    private Optional<String> find() {
        long steps = (long) PASSES * said.length();
        int position = nextBracket(0);
        while (position >= 0) {
            JsonRepair repair = JsonRepair.of(said, position);
            steps -= repair.end() - position;
            if (steps < 0) {
                throw new InvalidReplyException("it holds more brackets than can be tried", text);
            }
            position = nextBracket(after(repair, position));
        }
        return only(objects.isEmpty() ? arrays : objects);
    }

    /** Where to look on. */
    private int after(JsonRepair repair, int start) {
        JsonProblem problem = repair.problem();
        if (problem == null) {
            (said.charAt(start) == '{' ? objects : arrays).add(repair.json());
            return repair.end();
        }
        if (start == 0 || repair.isMeantAsJson()) {
            throw InvalidReplyException.of(List.of(problem), text);
        }
        return start + 1;
    }

    private Optional<String> only(Set<String> found) {
        if (found.size() > 1) {
            throw new InvalidReplyException("it holds " + found.size() + " JSON values where one was asked for", text);
        }
        return found.stream().findFirst();
    }

    private int nextBracket(int from) {
        for (int i = from; i < said.length(); i++) {
            if (said.charAt(i) == '{' || said.charAt(i) == '[') {
                return i;
            }
        }
        return -1;
    }

    /** JSON that is written as a JSON string, or as the inside of one. */
    private static String unquoted(String said) {
        boolean quoted = said.length() > 1 && said.startsWith("\"") && said.endsWith("\"");
        boolean inside = said.startsWith("{\\") || said.startsWith("[\\");
        if (!quoted && !inside) {
            return said;
        }
        try {
            String inner = JsonText.read(quoted ? said : "\"" + said + "\"", Codecs.STRING)
                    .strip();
            return Wrapping.beginsAsJson(inner) ? inner : said;
        } catch (RuntimeException noString) {
            return said;
        }
    }
}

package dev.sonde.prompt.lenient;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A word or number as models write it: {@code True}, {@code None}, {@code +5}, {@code .5}, {@code 1_000}, {@code 1,234}.
 *
 * @param json what it is in JSON
 * @param end where it ends in the text
 */
record JsonLiteral(String json, int end) {

    /** As long as Jackson reads. */
    private static final int LONGEST = 1_000;

    private static final Map<String, String> WORDS = Map.of(
            "true", "true",
            "True", "true",
            "TRUE", "true",
            "false", "false",
            "False", "false",
            "FALSE", "false",
            "null", "null",
            "None", "null",
            "NULL", "null");

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][-+]?\\d+)?");

    /**
     * The one that begins here; null if none does.
     *
     * @param inObject whether a member's value is asked for: a comma that three digits follow is then no separator, as no member's
     *     name begins with a digit
     */
    static @Nullable JsonLiteral at(String text, int start, boolean inObject) {
        int end = run(text, start);
        if (end == start || end - start > LONGEST) {
            return null;
        }
        String written = text.substring(start, end);
        String word = WORDS.get(written);
        if (word != null) {
            return new JsonLiteral(word, end);
        }
        JsonLiteral thousands = inObject ? thousands(text, start, end) : null;
        return thousands == null ? number(written, end) : thousands;
    }

    /** Where the letters, digits and signs end that begin here. */
    static int run(String text, int start) {
        int at = start;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "_+-.".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static @Nullable JsonLiteral number(String written, int end) {
        String digits = written.startsWith("+") ? written.substring(1) : written;
        if (digits.startsWith(".") || digits.startsWith("-.")) {
            digits = digits.replaceFirst("\\.", "0.");
        }
        digits = digits.endsWith(".") ? digits.substring(0, digits.length() - 1) : digits;
        if (digits.indexOf('_') >= 0) {
            digits = digits.replaceAll("(?<=[0-9])_(?=[0-9])", "");
        }
        return NUMBER.matcher(digits).matches() ? new JsonLiteral(digits, end) : null;
    }

    private static @Nullable JsonLiteral thousands(String text, int start, int end) {
        StringBuilder digits = new StringBuilder(text.substring(start, end));
        int at = end;
        while (isComma(text, at) && digits.length() <= LONGEST) {
            int next = run(text, at + 1);
            digits.append(text, at, next);
            at = next;
        }
        String number = Thousands.joined(digits);
        return at == end || number == null ? null : new JsonLiteral(number, at);
    }

    private static boolean isComma(String text, int at) {
        return at + 1 < text.length() && text.charAt(at) == ',' && Character.isDigit(text.charAt(at + 1));
    }
}

package dev.sonde.prompt.lenient;

import dev.sonde.json.Interpretation;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a text mean, where they mean one thing. A short sentence may hold a value, unless something in it turns the value
 * into another: <em>not</em> calm, more <em>than</em> 42, 42 <em>million</em>.
 */
final class Words implements Interpretation {

    static final Words INSTANCE = new Words();

    /** Longer texts are no short sentences. */
    private static final int LONGEST = 200;

    private static final Map<String, Boolean> TRUTHS = Map.of("true", true, "yes", true, "false", false, "no", false);
    private static final Pattern PLAIN = Pattern.compile("[-+]?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s()\\[\\]{}\"“”*`=]+");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s_-]+");
    /** VERY_CALM is said in words that hold CALM. */
    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    private static final Pattern TURNS = Pattern.compile(
            "(?i)\\b(?:not?|never|neither|nor|or|without|none|cannot|than|least|most|except|instead|but)\\b|n['’]t\\b|[?≠]|!=");
    /** What makes a number less than exact, or another one. */
    private static final Pattern SCALES =
            Pattern.compile("(?i)\\b(?:k|hundreds?|thousands?|millions?|billions?|trillions?|mio|bn"
                    + "|dozens?|percent|lakh|crore|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
                    + "|minus|negative|about|around|approximately|approx|roughly|nearly|almost|over|under|above|below|between|up to)\\b"
                    + "|[%~≈<>≤≥]|[-–—]\\s+\\d");

    private Words() {}

    @Override
    public @Nullable BigDecimal number(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        String said = text.strip().replace('−', '-');
        BigDecimal plain = decimal(said);
        if (plain != null || TURNS.matcher(said).find() || SCALES.matcher(said).find()) {
            return plain;
        }
        String only = null;
        for (String word : BETWEEN_WORDS.split(said, -1)) {
            if (word.chars().anyMatch(Character::isDigit)) {
                if (only != null) {
                    return null;
                }
                only = word.replaceFirst("^[$€£¥']", "")
                        .replaceFirst("[.,;:!']+$", "")
                        .replaceFirst("[$€£¥]$", "");
            }
        }
        return only == null ? null : decimal(only);
    }

    private static @Nullable BigDecimal decimal(String number) {
        String plain = number.indexOf(',') < 0 ? number : Thousands.joined(number);
        return plain != null && PLAIN.matcher(plain).matches() ? new BigDecimal(plain) : null;
    }

    @Override
    public @Nullable Boolean truth(String text) {
        return oneOf(text, TRUTHS);
    }

    @Override
    public <T> @Nullable T oneOf(String text, Map<String, T> names) {
        if (text.length() > LONGEST) {
            return null;
        }
        Map<String, Set<T>> spoken = new TreeMap<>(LONGEST_FIRST);
        names.forEach((name, value) ->
                spoken.computeIfAbsent(spoken(name), same -> new HashSet<>()).add(value));
        spoken.remove("");
        String rest = " " + text + " ";
        Set<T> found = new HashSet<>();
        for (Map.Entry<String, Set<T>> name : spoken.entrySet()) {
            Matcher said = pattern(name.getKey()).matcher(rest);
            if (said.find()) {
                found.addAll(name.getValue());
                rest = said.replaceAll("|");
            }
        }
        return found.size() == 1 && !TURNS.matcher(rest).find()
                ? found.iterator().next()
                : null;
    }

    /** Names that differ in their case or in what parts their words are said alike. */
    private static String spoken(String name) {
        return BETWEEN_NAMES.matcher(name).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** A single letter is a name only by itself: in a sentence, a is a word. */
    private static Pattern pattern(String name) {
        StringBuilder words = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            words.append(words.isEmpty() ? "" : BETWEEN_NAMES.pattern()).append(Pattern.quote(word));
        }
        boolean letter = name.length() == 1;
        String before = letter ? "^[^\\p{L}\\p{N}]*" : "(?<![\\p{L}\\p{N}_])";
        String after = letter ? "[^\\p{L}\\p{N}]*$" : "(?![\\p{L}\\p{N}_])";
        return Pattern.compile(before + words + after, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

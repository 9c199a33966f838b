package dev.sonde.shape;

import static dev.sonde.shape.RuntimeTypes.RULES;

import com.palantir.javapoet.CodeBlock;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What a value must keep beyond its type.
 *
 * @param keywords of JSON Schema that say it, with a string or number each; none if there are no such
 * @param words that say it where no keyword does, such as {@code at least 0}
 * @param check the expression that makes the rule of the runtime
 */
public record Rule(Map<String, Object> keywords, String words, CodeBlock check) {

    public Rule {
        keywords = Map.copyOf(keywords);
    }

    /** What has a size, and the keywords that bound it. */
    public enum Sized {
        TEXT("Length", "character"),
        LIST("Items", "element"),
        MAP("Properties", "member");

        private final String keyword;
        private final String part;

        Sized(String keyword, String part) {
            this.keyword = keyword;
            this.part = part;
        }

        private String count(int size) {
            return size + " " + (size == 1 ? part : part + "s");
        }
    }

    public static Rule atLeast(BigDecimal bound) {
        return bound("minimum", "at least", "atLeast", bound);
    }

    public static Rule atMost(BigDecimal bound) {
        return bound("maximum", "at most", "atMost", bound);
    }

    public static Rule moreThan(BigDecimal bound) {
        return bound("exclusiveMinimum", "more than", "moreThan", bound);
    }

    public static Rule lessThan(BigDecimal bound) {
        return bound("exclusiveMaximum", "less than", "lessThan", bound);
    }

    private static Rule bound(String keyword, String words, String check, BigDecimal bound) {
        String number = bound.toPlainString();
        boolean simple = bound.scale() <= 0 && bound.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        return new Rule(
                Map.of(keyword, new BigDecimal(number)),
                words + " " + number,
                simple
                        ? CodeBlock.of("$T.$L($L)", RULES, check, number)
                        : CodeBlock.of("$T.$L($S)", RULES, check, number));
    }

    public static Rule minSize(Sized sized, int least) {
        return new Rule(
                Map.of("min" + sized.keyword, least),
                "at least " + sized.count(least),
                CodeBlock.of("$T.minSize($L)", RULES, least));
    }

    public static Rule maxSize(Sized sized, int most) {
        return new Rule(
                Map.of("max" + sized.keyword, most),
                "at most " + sized.count(most),
                CodeBlock.of("$T.maxSize($L)", RULES, most));
    }

    /**
     * The whole text matches.
     *
     * @param flags as they stand in an expression, such as {@code i}; a schema cannot say them
     */
    public static Rule pattern(String expression, String flags) {
        String checked = flags.isEmpty() ? expression : "(?" + flags + ")" + expression;
        boolean anchored = expression.startsWith("^") && expression.endsWith("$");
        String whole = anchored ? expression : "^(?:" + expression + ")$";
        return new Rule(
                flags.isEmpty() ? Map.of("pattern", whole) : Map.of(),
                "matching " + checked,
                CodeBlock.of("$T.pattern($S)", RULES, checked));
    }

    public static Rule notBlank() {
        return new Rule(Map.of("pattern", "\\S"), "not blank", CodeBlock.of("$T.notBlank()", RULES));
    }

    public static Rule email() {
        return new Rule(Map.of("format", "email"), "an e-mail address", CodeBlock.of("$T.email()", RULES));
    }

    /** So many digits before the point, and so many behind it. */
    public static Rule digits(int integer, int fraction) {
        return new Rule(
                Map.of(),
                "with at most " + integer + " digits before the point and " + fraction + " behind it",
                CodeBlock.of("$T.digits($L, $L)", RULES, integer, fraction));
    }

    /**
     * Where a moment stands, seen from now.
     *
     * @param check one of {@code past}, {@code pastOrPresent}, {@code future}, {@code futureOrPresent}
     */
    public static Rule when(String check, String words) {
        return new Rule(Map.of(), words, CodeBlock.of("$T.$L()", RULES, check));
    }
}

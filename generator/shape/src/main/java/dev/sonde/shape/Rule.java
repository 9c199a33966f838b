package dev.sonde.shape;

import static dev.sonde.shape.RuntimeTypes.RULES;

import com.palantir.javapoet.CodeBlock;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What a value must keep beyond its type.
 *
 * @param name of the function that makes the rule of the runtime
 * @param arguments of that function: a {@code BigDecimal}, {@code Integer} or {@code String} each
 * @param keywords of JSON Schema that say it, with a string or number each; none if there are no such
 * @param words that say it where no keyword does, such as {@code at least 0}
 */
public record Rule(String name, List<Object> arguments, Map<String, Object> keywords, String words) {

    public Rule {
        arguments = List.copyOf(arguments);
        keywords = Map.copyOf(keywords);
    }

    /** The expression that makes the rule of the runtime. */
    public CodeBlock check() {
        CodeBlock given = arguments.stream().map(Rule::argument).collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.$N($L)", RULES, name, given);
    }

    private static CodeBlock argument(Object argument) {
        if (argument instanceof Integer) {
            return CodeBlock.of("$L", argument);
        }
        if (!(argument instanceof BigDecimal number)) {
            return CodeBlock.of("$S", argument);
        }
        boolean simple = number.scale() <= 0 && number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        return CodeBlock.of(simple ? "$L" : "$S", number.toPlainString());
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

    private static Rule bound(String keyword, String words, String name, BigDecimal bound) {
        BigDecimal plain = new BigDecimal(bound.toPlainString());
        return new Rule(name, List.of(plain), Map.of(keyword, plain), words + " " + plain.toPlainString());
    }

    public static Rule minSize(Sized sized, int least) {
        return new Rule(
                "minSize", List.of(least), Map.of("min" + sized.keyword, least), "at least " + sized.count(least));
    }

    public static Rule maxSize(Sized sized, int most) {
        return new Rule("maxSize", List.of(most), Map.of("max" + sized.keyword, most), "at most " + sized.count(most));
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
                "pattern",
                List.of(checked),
                flags.isEmpty() ? Map.of("pattern", whole) : Map.of(),
                "matching " + checked);
    }

    public static Rule notBlank() {
        return new Rule("notBlank", List.of(), Map.of("pattern", "\\S"), "not blank");
    }

    public static Rule email() {
        return new Rule("email", List.of(), Map.of("format", "email"), "an e-mail address");
    }

    /** So many digits before the point, and so many behind it. */
    public static Rule digits(int integer, int fraction) {
        return new Rule(
                "digits",
                List.of(integer, fraction),
                Map.of(),
                "with at most " + integer + " digits before the point and " + fraction + " behind it");
    }

    /**
     * Where a moment stands, seen from now.
     *
     * @param name one of {@code past}, {@code pastOrPresent}, {@code future}, {@code futureOrPresent}
     */
    public static Rule when(String name, String words) {
        return new Rule(name, List.of(), Map.of(), words);
    }
}

package dev.sonde.openapi.docs;

import dev.sonde.openapi.model.Rules;
import dev.sonde.openapi.model.Rules.Bound;
import dev.sonde.openapi.model.Rules.Retired;
import dev.sonde.shape.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a document asserts about a value, in words. */
final class RuleWords {

    private RuleWords() {}

    /** The rules and the default of a value; empty if there are none. */
    static String of(Rules rules, Shape shape, @Nullable String defaultText) {
        List<String> words = new ArrayList<>();
        add(words, range(rules.min(), rules.max()));
        add(words, size(rules.minSize(), rules.maxSize(), unit(shape)));
        if (rules.pattern() != null) {
            words.add("matches " + Markdown.code(rules.pattern()));
        }
        add(words, values(rules));
        rules.retired().forEach(retired -> words.add(retired(retired)));
        if (defaultText != null) {
            words.add("default " + Markdown.code(defaultText));
        }
        return String.join("; ", words);
    }

    /** A value that the API no longer has, or only tolerates. */
    static String retired(Retired retired) {
        String state = retired.refused() ? " is refused since " : " is only tolerated since ";
        String instead =
                retired.replacement().isEmpty() ? "" : ", instead there is " + Markdown.code(retired.replacement());
        return Markdown.code(retired.value()) + state + retired.since() + instead;
    }

    private static String values(Rules rules) {
        if (rules.values().isEmpty()) {
            return "";
        }
        String values = rules.values().stream().map(Markdown::code).collect(Collectors.joining(", "));
        return (rules.values().size() == 1 ? "" : "one of ") + values + (rules.open() ? ", or another" : "");
    }

    private static String range(@Nullable Bound min, @Nullable Bound max) {
        if (min != null && max != null && !min.exclusive() && !max.exclusive()) {
            return plain(min) + " to " + plain(max);
        }
        List<String> words = new ArrayList<>();
        if (min != null) {
            words.add((min.exclusive() ? "more than " : "at least ") + plain(min));
        }
        if (max != null) {
            words.add((max.exclusive() ? "less than " : "at most ") + plain(max));
        }
        return String.join(" and ", words);
    }

    private static String plain(Bound bound) {
        return BigDecimal.valueOf(bound.value()).stripTrailingZeros().toPlainString();
    }

    private static String size(@Nullable Integer min, @Nullable Integer max, String unit) {
        if (min == null && max == null) {
            return "";
        }
        if (min == null) {
            return "at most " + count(Objects.requireNonNull(max), unit);
        }
        return max == null ? "at least " + count(min, unit) : min + " to " + count(max, unit);
    }

    private static String count(int number, String unit) {
        return number + " " + (number == 1 ? unit : unit.replaceFirst("y$", "ie") + "s");
    }

    private static String unit(Shape shape) {
        if (shape instanceof Shape.ListOf) {
            return "item";
        }
        return shape instanceof Shape.MapOf ? "entry" : "character";
    }

    private static void add(List<String> words, String more) {
        if (!more.isEmpty()) {
            words.add(more);
        }
    }
}

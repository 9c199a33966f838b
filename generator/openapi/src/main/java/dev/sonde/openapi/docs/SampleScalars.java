package dev.sonde.openapi.docs;

import com.palantir.javapoet.CodeBlock;
import dev.sonde.openapi.model.Rules;
import dev.sonde.openapi.model.Rules.Bound;
import dev.sonde.shape.RuntimeTypes;
import dev.sonde.shape.ScalarKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Java expressions for strings, numbers and booleans that keep rules. */
final class SampleScalars {

    /** What patterns often ask for, should the name of the value not do. */
    private static final List<String> TEXTS = List.of(
            "a",
            "A",
            "1",
            "ab",
            "a1",
            "A1",
            "abc",
            "123",
            "2026-01-31",
            "2026-01-31T14:30:00Z",
            "a@example.org",
            "1.0");

    private SampleScalars() {}

    static CodeBlock of(ScalarKind kind, Rules rules, String name) {
        return switch (kind) {
            case BOOLEAN -> CodeBlock.of("true");
            case INTEGER -> CodeBlock.of("$L", Math.round(number(rules, 1)));
            case LONG -> CodeBlock.of("$LL", Math.round(number(rules, 1)));
            case DOUBLE -> CodeBlock.of("$L", number(rules, 0.5));
            case DECIMAL, DECIMAL_STRING -> CodeBlock.of("new $T($S)", BigDecimal.class, plain(number(rules, 0.5)));
            case STRING -> CodeBlock.of("$S", text(rules, name));
            default ->
                kind.example().isEmpty()
                        ? CodeBlock.of("$T.of(1).as($L)", RuntimeTypes.JSON_VALUE, kind.codec())
                        : CodeBlock.of("$T.of($S).as($L)", RuntimeTypes.JSON_VALUE, kind.example(), kind.codec());
        };
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** The number nearest to 1 within the bounds, next to which it is if it may not be one. */
    private static double number(Rules rules, double step) {
        Bound min = rules.min();
        Bound max = rules.max();
        double number = 1;
        if (min != null && (number < min.value() || (min.exclusive() && number == min.value()))) {
            number = min.exclusive() ? min.value() + step : min.value();
        }
        if (max != null && (number > max.value() || (max.exclusive() && number == max.value()))) {
            number = max.exclusive() ? max.value() - step : max.value();
        }
        return number;
    }

    private static String text(Rules rules, String name) {
        if (!rules.values().isEmpty()) {
            return rules.values().get(0);
        }
        String pattern = rules.pattern();
        return pattern == null
                ? sized(rules, name)
                : Stream.concat(Stream.of(name), TEXTS.stream())
                        .map(text -> sized(rules, text))
                        .filter(text -> matches(pattern, text))
                        .findFirst()
                        .orElse(name);
    }

    private static String sized(Rules rules, String text) {
        int min = rules.minSize() == null ? 0 : rules.minSize();
        String longEnough = text.length() >= min ? text : text.repeat(min / text.length() + 1);
        return rules.maxSize() == null || longEnough.length() <= rules.maxSize()
                ? longEnough
                : longEnough.substring(0, rules.maxSize());
    }

    private static boolean matches(String pattern, String text) {
        try {
            return Pattern.compile(pattern).matcher(text).find();
        } catch (PatternSyntaxException ofAnotherDialect) {
            return false;
        }
    }
}

package dev.sonde.annotation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The checks that {@code build()} of a generated request makes. Each takes the property's name and value and the JSON
 * pointer of the schema, lets {@code null} pass (only {@link #required} does not), and returns the value.
 *
 * <p>All throw {@link IllegalArgumentException} with a message that names the property, the rule, the value and the
 * pointer.
 */
public final class Constraints {

    private static final int SHOWN = 40;

    private Constraints() {}

    /** The property must be set. */
    public static <T> T required(String property, @Nullable T value, String spec) {
        if (value == null) {
            throw new IllegalArgumentException(property + " is required, but is not set (spec: " + spec + "/required)");
        }
        return value;
    }

    /** The number must not be less. */
    public static <N extends Number> @Nullable N minimum(String property, @Nullable N value, double min, String spec) {
        if (value != null && !(value.doubleValue() >= min)) {
            throw violated(property, "must be at least " + plain(min), value, spec, "minimum");
        }
        return value;
    }

    /** The number must not be more. */
    public static <N extends Number> @Nullable N maximum(String property, @Nullable N value, double max, String spec) {
        if (value != null && !(value.doubleValue() <= max)) {
            throw violated(property, "must be at most " + plain(max), value, spec, "maximum");
        }
        return value;
    }

    /** The number must be more. */
    public static <N extends Number> @Nullable N exclusiveMinimum(
            String property, @Nullable N value, double min, String spec) {
        if (value != null && !(value.doubleValue() > min)) {
            throw violated(property, "must be greater than " + plain(min), value, spec, "exclusiveMinimum");
        }
        return value;
    }

    /** The number must be less. */
    public static <N extends Number> @Nullable N exclusiveMaximum(
            String property, @Nullable N value, double max, String spec) {
        if (value != null && !(value.doubleValue() < max)) {
            throw violated(property, "must be less than " + plain(max), value, spec, "exclusiveMaximum");
        }
        return value;
    }

    /** The string has at least {@code min} and at most {@code max} code points. */
    public static @Nullable String length(String property, @Nullable String value, int min, int max, String spec) {
        if (value != null) {
            size(property, value.codePointCount(0, value.length()), min, max, "characters", spec, "Length");
        }
        return value;
    }

    /** The list has at least {@code min} and at most {@code max} elements. */
    public static <C extends Collection<?>> @Nullable C items(
            String property, @Nullable C values, int min, int max, String spec) {
        if (values != null) {
            size(property, values.size(), min, max, "elements", spec, "Items");
        }
        return values;
    }

    /** The map has at least {@code min} and at most {@code max} entries. */
    public static <M extends Map<?, ?>> @Nullable M properties(
            String property, @Nullable M values, int min, int max, String spec) {
        if (values != null) {
            size(property, values.size(), min, max, "entries", spec, "Properties");
        }
        return values;
    }

    /** The string contains a match of the expression. */
    public static @Nullable String pattern(
            String property, @Nullable String value, java.util.regex.Pattern pattern, String spec) {
        if (value != null && !pattern.matcher(value).find()) {
            throw violated(property, "must match " + pattern, '"' + shorten(value) + '"', spec, "pattern");
        }
        return value;
    }

    private static void size(String property, int size, int min, int max, String unit, String spec, String keyword) {
        if (size < min) {
            throw violated(property, "must have at least " + min + " " + unit, size, spec, "min" + keyword);
        }
        if (size > max) {
            throw violated(property, "must have at most " + max + " " + unit, size, spec, "max" + keyword);
        }
    }

    private static IllegalArgumentException violated(
            String property, String rule, Object actual, String spec, String keyword) {
        String verb = rule.startsWith("must have") ? ", but has " : ", but is ";
        return new IllegalArgumentException(
                property + " " + rule + verb + actual + " (spec: " + spec + "/" + keyword + ")");
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static String shorten(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}

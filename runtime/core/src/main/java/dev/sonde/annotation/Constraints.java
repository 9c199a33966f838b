package dev.sonde.annotation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The checks that {@code build()} of a generated request makes, one per rule of its schema. Each takes a property's name and
 * value and lets {@code null} pass; only {@link #required} does not.
 *
 * <p>All throw {@link IllegalArgumentException} with a message that names the property, the rule, the value and the rule's JSON
 * pointer.
 */
public final class Constraints {

    private static final int SHOWN = 40;

    private final String spec;
    /** Whether the pointer is that of an object schema, below which the properties stand. */
    private final boolean object;

    private Constraints(String spec, boolean object) {
        this.spec = spec;
        this.object = object;
    }

    /** The checks of the properties of an object schema, given by its JSON pointer as a URI fragment. */
    public static Constraints of(String spec) {
        return new Constraints(spec, true);
    }

    /** The checks of one value whose schema stands at this JSON pointer. */
    public static Constraints at(String spec) {
        return new Constraints(spec, false);
    }

    /** The property must be set; returns its value. */
    public <T> T required(String property, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(property + " is required, but is not set (spec: " + spec + "/required)");
        }
        return value;
    }

    /** The number lies between the bounds, which are inside. */
    public Constraints range(String property, @Nullable Number value, double min, double max) {
        return minimum(property, value, min).maximum(property, value, max);
    }

    /** The number is not less. */
    public Constraints minimum(String property, @Nullable Number value, double min) {
        if (value != null && !(value.doubleValue() >= min)) {
            throw violated(property, "must be at least " + plain(min) + ", but is " + value, "minimum");
        }
        return this;
    }

    /** The number is not more. */
    public Constraints maximum(String property, @Nullable Number value, double max) {
        if (value != null && !(value.doubleValue() <= max)) {
            throw violated(property, "must be at most " + plain(max) + ", but is " + value, "maximum");
        }
        return this;
    }

    /** The number is more. */
    public Constraints exclusiveMinimum(String property, @Nullable Number value, double min) {
        if (value != null && !(value.doubleValue() > min)) {
            throw violated(property, "must be greater than " + plain(min) + ", but is " + value, "exclusiveMinimum");
        }
        return this;
    }

    /** The number is less. */
    public Constraints exclusiveMaximum(String property, @Nullable Number value, double max) {
        if (value != null && !(value.doubleValue() < max)) {
            throw violated(property, "must be less than " + plain(max) + ", but is " + value, "exclusiveMaximum");
        }
        return this;
    }

    /** The string has at least {@code min} and at most {@code max} code points. */
    public Constraints length(String property, @Nullable String value, int min, int max) {
        return value == null
                ? this
                : size(property, value.codePointCount(0, value.length()), min, max, "characters", "Length");
    }

    /** The same for a number that travels as a string. */
    public Constraints length(String property, @Nullable BigDecimal value, int min, int max) {
        return length(property, text(value), min, max);
    }

    /** The list has at least {@code min} and at most {@code max} elements. */
    public Constraints items(String property, @Nullable Collection<?> values, int min, int max) {
        return values == null ? this : size(property, values.size(), min, max, "elements", "Items");
    }

    /** The map has at least {@code min} and at most {@code max} entries. */
    public Constraints properties(String property, @Nullable Map<?, ?> values, int min, int max) {
        return values == null ? this : size(property, values.size(), min, max, "entries", "Properties");
    }

    /**
     * The value's text is one of the list. What the API has learnt since goes into {@code additionalProperty}, which is not
     * checked.
     */
    public Constraints oneOf(String property, @Nullable Object value, String... listed) {
        if (value != null && !Arrays.asList(listed).contains(value.toString())) {
            String list = String.join(", ", listed);
            throw violated(
                    property, "must be one of " + list + ", but is \"" + shorten(value.toString()) + '"', "enum");
        }
        return this;
    }

    /** The string contains a match of the regular expression. */
    public Constraints pattern(String property, @Nullable String value, String regex) {
        if (value != null
                && !java.util.regex.Pattern.compile(regex).matcher(value).find()) {
            throw violated(property, "must match " + regex + ", but is \"" + shorten(value) + '"', "pattern");
        }
        return this;
    }

    /** The same for a number that travels as a string. */
    public Constraints pattern(String property, @Nullable BigDecimal value, String regex) {
        return pattern(property, text(value), regex);
    }

    private static @Nullable String text(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    private Constraints size(String property, int size, int min, int max, String unit, String keyword) {
        if (size < min) {
            throw violated(property, "must have at least " + min + " " + unit + ", but has " + size, "min" + keyword);
        }
        if (size > max) {
            throw violated(property, "must have at most " + max + " " + unit + ", but has " + size, "max" + keyword);
        }
        return this;
    }

    private IllegalArgumentException violated(String property, String problem, String keyword) {
        String pointer = object ? spec + "/properties/" + property : spec;
        return new IllegalArgumentException(property + " " + problem + " (spec: " + pointer + "/" + keyword + ")");
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static String shorten(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}

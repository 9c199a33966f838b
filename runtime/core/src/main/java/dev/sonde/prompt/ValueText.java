package dev.sonde.prompt;

import java.math.BigDecimal;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** How a value reads in a prompt. No rule depends on the locale or the time zone of the machine. */
final class ValueText {

    /** So that 1e999999999 does not become a billion digits. */
    private static final int MOST_DIGITS = 1_000;

    private ValueText() {}

    /** The text of a variable's value; what is not there is refused. */
    static String of(String variable, @Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        String text = of(value);
        if (text == null) {
            throw new IllegalArgumentException(
                    "Variable {{" + variable + "}} is " + (value == null ? "null" : "empty"));
        }
        return text;
    }

    /** The text; null if there is no value. */
    static @Nullable String of(@Nullable Object given) {
        Object value = content(given);
        if (value == null) {
            return null;
        }
        if (value instanceof PromptText text) {
            return text.promptText();
        }
        if (value instanceof Number number) {
            return number(number);
        }
        return isComposed(value) ? ValueJson.of(value) : plain(value);
    }

    /** What an {@code Optional} holds; null if it is empty. */
    static @Nullable Object content(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return content(optional.orElse(null));
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? optional.getAsInt() : null;
        }
        if (value instanceof OptionalLong optional) {
            return optional.isPresent() ? optional.getAsLong() : null;
        }
        if (value instanceof OptionalDouble optional) {
            return optional.isPresent() ? optional.getAsDouble() : null;
        }
        return value;
    }

    /** Whether a value is made of others. */
    static boolean isComposed(Object value) {
        return value instanceof Map<?, ?> || Items.isMany(value);
    }

    /** A number's digits, without an exponent. */
    static String number(Number number) {
        if (number instanceof Double || number instanceof Float) {
            if (!Double.isFinite(number.doubleValue())) {
                return number.toString();
            }
            // 2.0 is a whole number that happens to be a double; a decimal's zeros were meant.
            return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        }
        return number instanceof BigDecimal decimal && Math.abs((long) decimal.scale()) <= MOST_DIGITS
                ? decimal.toPlainString()
                : number.toString();
    }

    @SuppressWarnings("JavaUtilDate") // Others still use it.
    private static String plain(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Locale locale) {
            return locale.toLanguageTag();
        }
        if (value instanceof TimeZone zone) {
            return zone.getID();
        }
        if (value instanceof Date date && date.getClass() == Date.class) {
            return date.toInstant().toString();
        }
        if (value instanceof Calendar calendar) {
            return calendar.toInstant().toString();
        }
        String text = value.toString();
        return text == null ? "" : text;
    }
}

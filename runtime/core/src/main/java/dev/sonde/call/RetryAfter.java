package dev.sonde.call;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The header {@code Retry-After}: seconds, or an HTTP date (RFC 9110, 10.2.3). */
final class RetryAfter {

    /** What is longer is as good as never, and must not overflow when counted in nanoseconds. */
    private static final Duration LONGEST = Duration.ofDays(365);

    private RetryAfter() {}

    /** How long to wait from now on; null if the header is missing or nonsense. */
    static @Nullable Duration parse(@Nullable String value, Instant now) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String text = value.strip();
        try {
            Duration wait = Character.isDigit(text.charAt(0))
                    ? Duration.ofMillis((long) Math.ceil(Double.parseDouble(text) * 1_000))
                    : Duration.between(now, DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from));
            if (wait.compareTo(LONGEST) > 0) {
                return LONGEST;
            }
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (NumberFormatException | DateTimeException nonsense) {
            return null;
        }
    }
}

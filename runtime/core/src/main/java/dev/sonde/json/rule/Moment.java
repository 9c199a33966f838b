package dev.sonde.json.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Where in time a value stands, seen from now; in the system's time zone if it has none of its own.
 *
 * @param from the least sign that comparing with now may give, and {@code to} the greatest
 */
record Moment(String words, int from, int to) implements Rule<Object> {

    @Override
    public boolean isKept(Object value) {
        int sign = Integer.signum(compare(value, ZonedDateTime.now(ZoneId.systemDefault())));
        return sign >= from && sign <= to;
    }

    private static int compare(Object value, ZonedDateTime now) {
        if (value instanceof Instant instant) {
            return instant.compareTo(now.toInstant());
        }
        if (value instanceof OffsetDateTime time) {
            return time.toInstant().compareTo(now.toInstant());
        }
        if (value instanceof ZonedDateTime time) {
            return time.toInstant().compareTo(now.toInstant());
        }
        return value instanceof OffsetTime time
                ? time.compareTo(now.toOffsetDateTime().toOffsetTime())
                : compareLocal(value, now.toLocalDateTime());
    }

    private static int compareLocal(Object value, LocalDateTime now) {
        if (value instanceof LocalDateTime time) {
            return time.compareTo(now);
        }
        if (value instanceof LocalDate date) {
            return date.compareTo(now.toLocalDate());
        }
        if (value instanceof LocalTime time) {
            return time.compareTo(now.toLocalTime());
        }
        if (value instanceof YearMonth month) {
            return month.compareTo(YearMonth.from(now));
        }
        if (value instanceof Year year) {
            return year.compareTo(Year.from(now));
        }
        if (value instanceof MonthDay day) {
            return day.compareTo(MonthDay.from(now));
        }
        throw new IllegalArgumentException("no moment: " + value.getClass().getName());
    }
}

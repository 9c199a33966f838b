package dev.sonde.json;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Codecs of {@code java.time}, in the texts of ISO 8601. Stateless; safe to share between threads. */
public final class TimeCodecs {

    public static final JsonCodec<LocalDate> LOCAL_DATE = new TextCodec<>("a date such as 2026-01-31") {
        @Override
        LocalDate parse(String text) {
            return LocalDate.parse(text);
        }
    };

    public static final JsonCodec<LocalTime> LOCAL_TIME = new TextCodec<>("a time such as 14:30:00") {
        @Override
        LocalTime parse(String text) {
            return LocalTime.parse(text);
        }
    };

    public static final JsonCodec<LocalDateTime> LOCAL_DATE_TIME =
            new TextCodec<>("a date and time such as 2026-01-31T14:30:00") {
                @Override
                LocalDateTime parse(String text) {
                    return LocalDateTime.parse(text);
                }
            };

    public static final JsonCodec<OffsetDateTime> OFFSET_DATE_TIME =
            new TextCodec<>("a date and time such as 2026-01-31T14:30:00+01:00") {
                @Override
                OffsetDateTime parse(String text) {
                    return OffsetDateTime.parse(text);
                }

                /** By RFC 3339, seconds are always there. */
                @Override
                String print(OffsetDateTime value) {
                    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value);
                }
            };

    public static final JsonCodec<OffsetTime> OFFSET_TIME = new TextCodec<>("a time such as 14:30:00+01:00") {
        @Override
        OffsetTime parse(String text) {
            return OffsetTime.parse(text);
        }

        /** By RFC 3339, seconds are always there. */
        @Override
        String print(OffsetTime value) {
            return DateTimeFormatter.ISO_OFFSET_TIME.format(value);
        }
    };

    public static final JsonCodec<ZonedDateTime> ZONED_DATE_TIME =
            new TextCodec<>("a date and time such as 2026-01-31T14:30:00+01:00[Europe/Vienna]") {
                @Override
                ZonedDateTime parse(String text) {
                    return ZonedDateTime.parse(text);
                }
            };

    public static final JsonCodec<Instant> INSTANT = new TextCodec<>("a date and time such as 2026-01-31T13:30:00Z") {
        @Override
        Instant parse(String text) {
            return Instant.parse(text);
        }
    };

    public static final JsonCodec<Duration> DURATION = new TextCodec<>("a duration such as PT1H30M") {
        @Override
        Duration parse(String text) {
            return Duration.parse(text);
        }
    };

    public static final JsonCodec<Period> PERIOD = new TextCodec<>("a period such as P1Y2M3D") {
        @Override
        Period parse(String text) {
            return Period.parse(text);
        }
    };

    public static final JsonCodec<YearMonth> YEAR_MONTH = new TextCodec<>("a month such as 2026-01") {
        @Override
        YearMonth parse(String text) {
            return YearMonth.parse(text);
        }
    };

    public static final JsonCodec<MonthDay> MONTH_DAY = new TextCodec<>("a day of the year such as --01-31") {
        @Override
        MonthDay parse(String text) {
            return MonthDay.parse(text);
        }
    };

    public static final JsonCodec<ZoneId> ZONE_ID = new TextCodec<>("a time zone such as Europe/Vienna") {
        @Override
        ZoneId parse(String text) {
            return ZoneId.of(text);
        }
    };

    /** A number, as one writes a year. */
    public static final JsonCodec<Year> YEAR = new JsonCodec<>() {
        @Override
        public void write(Year value, JsonGenerator out) {
            out.writeNumber(value.getValue());
        }

        @Override
        public Year read(JsonParser in) {
            return Year.of((int) Tokens.integer(in, Year.MIN_VALUE, Year.MAX_VALUE, "a year such as 2026"));
        }
    };

    private TimeCodecs() {}
}

package dev.sonde.shape;

import static dev.sonde.shape.RuntimeTypes.CODECS;
import static dev.sonde.shape.RuntimeTypes.NUMBER_CODECS;
import static dev.sonde.shape.RuntimeTypes.TEXT_CODECS;
import static dev.sonde.shape.RuntimeTypes.TIME_CODECS;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
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
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The scalars of JSON, by the Java type that holds them. The constants of the runtime that read and write them have their names. */
public enum ScalarKind {
    STRING(String.class, CODECS, "string"),
    BOOLEAN(Boolean.class, CODECS, "boolean"),
    INTEGER(Integer.class, CODECS, "integer"),
    LONG(Long.class, CODECS, "integer"),
    DOUBLE(Double.class, CODECS, "number"),
    DECIMAL(BigDecimal.class, CODECS, "number"),
    /** A number that travels as a string, such as an amount of money. */
    DECIMAL_STRING(BigDecimal.class, CODECS, "string"),
    BYTE(Byte.class, NUMBER_CODECS, "integer"),
    SHORT(Short.class, NUMBER_CODECS, "integer"),
    FLOAT(Float.class, NUMBER_CODECS, "number"),
    BIG_INTEGER(BigInteger.class, NUMBER_CODECS, "integer"),
    YEAR(Year.class, TIME_CODECS, "integer"),
    LOCAL_DATE(LocalDate.class, TIME_CODECS, "date", "2026-01-31"),
    LOCAL_TIME(LocalTime.class, TIME_CODECS, "", "14:30:00"),
    LOCAL_DATE_TIME(LocalDateTime.class, TIME_CODECS, "", "2026-01-31T14:30:00"),
    OFFSET_DATE_TIME(OffsetDateTime.class, TIME_CODECS, "date-time", "2026-01-31T14:30:00+01:00"),
    OFFSET_TIME(OffsetTime.class, TIME_CODECS, "time", "14:30:00+01:00"),
    ZONED_DATE_TIME(ZonedDateTime.class, TIME_CODECS, "", "2026-01-31T14:30:00+01:00[Europe/Vienna]"),
    INSTANT(Instant.class, TIME_CODECS, "date-time", "2026-01-31T13:30:00Z"),
    DURATION(Duration.class, TIME_CODECS, "duration", "PT1H30M"),
    PERIOD(Period.class, TIME_CODECS, "", "P1Y2M3D"),
    YEAR_MONTH(YearMonth.class, TIME_CODECS, "", "2026-01"),
    MONTH_DAY(MonthDay.class, TIME_CODECS, "", "--01-31"),
    ZONE_ID(ZoneId.class, TIME_CODECS, "", "Europe/Vienna"),
    UUID(UUID.class, TEXT_CODECS, "uuid", "123e4567-e89b-12d3-a456-426614174000"),
    URI(URI.class, TEXT_CODECS, "uri", "https://example.org/a"),
    LOCALE(Locale.class, TEXT_CODECS, "", "de-AT"),
    CURRENCY(Currency.class, TEXT_CODECS, "", "EUR");

    private final Class<?> type;

    @SuppressWarnings("ImmutableEnumChecker") // A class name is immutable, but does not say so.
    private final ClassName codecs;

    private final String jsonType;
    private final String format;
    private final String example;

    ScalarKind(Class<?> type, ClassName codecs, String jsonType) {
        this(type, codecs, jsonType, "", "");
    }

    /** A string in a form of its own. */
    ScalarKind(Class<?> type, ClassName codecs, String format, String example) {
        this(type, codecs, "string", format, example);
    }

    ScalarKind(Class<?> type, ClassName codecs, String jsonType, String format, String example) {
        this.type = type;
        this.codecs = codecs;
        this.jsonType = jsonType;
        this.format = format;
        this.example = example;
    }

    /** The scalar that a boxed type holds as it is. */
    public static Optional<ScalarKind> of(String type) {
        for (ScalarKind kind : values()) {
            if (kind.type.getName().equals(type)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The boxed Java type. */
    public TypeName type() {
        return TypeName.get(type);
    }

    /** The constant of the runtime that reads and writes it. */
    public CodeBlock codec() {
        return CodeBlock.of("$T.$L", codecs, name());
    }

    /** Name of the function of {@code Json} that reads it or null; empty if there is none. */
    public Optional<String> reader() {
        return Optional.ofNullable(
                switch (this) {
                    case STRING -> "readString";
                    case BOOLEAN -> "readBoolean";
                    case INTEGER -> "readInteger";
                    case LONG -> "readLong";
                    case DOUBLE -> "readDouble";
                    case DECIMAL -> "readDecimal";
                    case DECIMAL_STRING -> "readDecimalString";
                    default -> null;
                });
    }

    /** Whether {@code Json.write} knows it without a codec. */
    public boolean isPlain() {
        return this == STRING || this == BOOLEAN || this == INTEGER || this == LONG || this == DOUBLE;
    }

    /** Whether it is a number. */
    public boolean isNumber() {
        return jsonType.equals("integer") || jsonType.equals("number");
    }

    /** The {@code type} keyword of JSON Schema. */
    public String jsonType() {
        return jsonType;
    }

    /** The {@code format} keyword of JSON Schema; empty if none says it. */
    public String format() {
        return format;
    }

    /** What such a string looks like; empty for what needs no example. */
    public String example() {
        return example;
    }
}

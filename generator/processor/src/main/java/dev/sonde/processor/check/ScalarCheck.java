package dev.sonde.processor.check;

import dev.sonde.processor.check.JsonTree.JsonNumber;
import dev.sonde.processor.check.JsonTree.JsonString;
import dev.sonde.processor.check.JsonTree.JsonWord;
import dev.sonde.shape.ScalarKind;
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
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;

/** Whether JSON is a scalar of a kind. */
final class ScalarCheck {

    /** Throw if a text has not the form. */
    private static final Map<ScalarKind, Function<String, Object>> FORMS = Map.ofEntries(
            Map.entry(ScalarKind.LOCAL_DATE, LocalDate::parse),
            Map.entry(ScalarKind.LOCAL_TIME, LocalTime::parse),
            Map.entry(ScalarKind.LOCAL_DATE_TIME, LocalDateTime::parse),
            Map.entry(ScalarKind.OFFSET_DATE_TIME, OffsetDateTime::parse),
            Map.entry(ScalarKind.OFFSET_TIME, OffsetTime::parse),
            Map.entry(ScalarKind.ZONED_DATE_TIME, ZonedDateTime::parse),
            Map.entry(ScalarKind.INSTANT, Instant::parse),
            Map.entry(ScalarKind.DURATION, Duration::parse),
            Map.entry(ScalarKind.PERIOD, Period::parse),
            Map.entry(ScalarKind.YEAR_MONTH, YearMonth::parse),
            Map.entry(ScalarKind.MONTH_DAY, MonthDay::parse),
            Map.entry(ScalarKind.ZONE_ID, ZoneId::of),
            Map.entry(ScalarKind.URI, URI::create),
            Map.entry(ScalarKind.CURRENCY, Currency::getInstance),
            Map.entry(ScalarKind.UUID, UUID::fromString));

    private ScalarCheck() {}

    /** What it must be, if it is not. */
    static Optional<String> lacks(JsonTree tree, ScalarKind kind) {
        return switch (kind.jsonType()) {
            case "string" -> text(tree, kind);
            case "boolean" ->
                unless(tree instanceof JsonWord word && !word.word().equals("null"), "true or false");
            case "integer" -> whole(tree, kind);
            default -> unless(tree instanceof JsonNumber, "a number");
        };
    }

    private static Optional<String> text(JsonTree tree, ScalarKind kind) {
        if (!(tree instanceof JsonString string)) {
            return Optional.of("a string");
        }
        Function<String, Object> form = FORMS.get(kind);
        try {
            return form == null || form.apply(string.value()) != null ? Optional.empty() : Optional.of("a string");
        } catch (RuntimeException otherForm) {
            return Optional.of("like " + kind.example());
        }
    }

    private static Optional<String> whole(JsonTree tree, ScalarKind kind) {
        if (!(tree instanceof JsonNumber number) || number.text().matches(".*[.eE].*")) {
            return Optional.of("a whole number");
        }
        OptionalInt bits = bits(kind);
        return bits.isPresent() && new BigInteger(number.text()).bitLength() >= bits.getAsInt()
                ? Optional.of("a whole number of " + bits.getAsInt() + " bits")
                : Optional.empty();
    }

    private static OptionalInt bits(ScalarKind kind) {
        return switch (kind) {
            case BYTE -> OptionalInt.of(Byte.SIZE);
            case SHORT -> OptionalInt.of(Short.SIZE);
            case INTEGER -> OptionalInt.of(Integer.SIZE);
            case LONG -> OptionalInt.of(Long.SIZE);
            default -> OptionalInt.empty();
        };
    }

    private static Optional<String> unless(boolean fits, String wanted) {
        return fits ? Optional.empty() : Optional.of(wanted);
    }
}

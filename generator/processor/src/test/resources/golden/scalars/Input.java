package demo;

import dev.sonde.processor.provider.Ask;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

@Ask(model = "oracle-small")
interface Calendar {

    @Ask("When is {{text}}")
    LocalDate date(String text);

    @Ask("How long is {{text}}")
    Duration duration(String text);

    @Ask("How often is {{text}}")
    OptionalInt count(String text);

    @Ask("When else is {{text}}")
    List<LocalDate> dates(String text);

    @Ask("Until when is {{text}}")
    Optional<Instant> end(String text);

    @Ask("Event in {{text}}")
    Event event(String text);

    record Event(
            UUID id,
            URI link,
            LocalDateTime start,
            LocalTime doors,
            OffsetDateTime booked,
            ZonedDateTime streamed,
            Period every,
            Year founded,
            YearMonth month,
            ZoneId zone,
            Locale language,
            Currency currency,
            byte row,
            short seat,
            float rating,
            BigInteger views,
            OptionalInt guests) {}
}

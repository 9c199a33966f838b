package dev.sonde.samples.structured;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sonde.deepseek.Prompt;
import dev.sonde.prompt.Completion;
import dev.sonde.prompt.Outcome;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what travellers write. The model is told the types, their comments and their constraints. */
@Prompt(model = "deepseek-flash", thinking = "disabled", temperature = 0)
interface TravelAgent {

    @Prompt("Read this itinerary: {{mail}}")
    Completion<Trip> trip(String mail);

    @Prompt("Read this itinerary, if it is one: {{mail}}")
    Outcome<Trip> tryTrip(String mail);

    @Prompt("On which days is the hotel asked for: {{mail}}")
    List<LocalDate> nights(String mail);

    @Prompt("How long does this take: {{mail}}")
    Duration duration(String mail);

    /**
     * A journey with all its legs.
     *
     * @param budget in euros; left out where nobody names one
     */
    record Trip(
            String traveller,
            @Min(1) @Max(9) int persons,
            @JsonProperty(defaultValue = "economy") Comfort comfort,
            Optional<BigDecimal> budget,
            @NotEmpty List<Leg> legs) {}

    /** How one travels. */
    enum Comfort {
        /** The cheapest. */
        @JsonProperty("economy")
        @JsonAlias("standard")
        ECONOMY,
        /** With a bed or a wide seat. */
        @JsonProperty("first class")
        FIRST
    }

    /** One part of a journey; its {@code type} says which. */
    sealed interface Leg {}

    record Flight(LocalDate day, LocalTime departure, String from, String to) implements Leg {}

    record Stay(LocalDate from, LocalDate until, String place, Set<Wish> wishes) implements Leg {}

    enum Wish {
        BREAKFAST,
        SEA_VIEW
    }
}

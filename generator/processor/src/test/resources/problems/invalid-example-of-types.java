package demo;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.sonde.processor.provider.Ask;
import dev.sonde.prompt.Example;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

interface Mail {

    @Ask("{{text}}")
    @Example(user = "today", answer = "2026-11-27")
    @Example(user = "tomorrow", answer = "28.11.2026")
    LocalDate day(String text);

    @Ask("{{text}}")
    @Example(user = "a", answer = "{\"kind\": \"stay\", \"nights\": 2}")
    @Example(user = "b", answer = "{\"kind\": \"meal\", \"nights\": 2}")
    @Example(user = "c", answer = "{\"kind\": \"mael\"}")
    @Example(user = "d", answer = "{\"nights\": 2}")
    Wish wish(String text);

    @Ask("{{text}}")
    @Example(user = "a", answer = "[\"123e4567-e89b-12d3-a456-426614174000\", \"7\", 8]")
    Set<UUID> ids(String text);

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({@JsonSubTypes.Type(value = Stay.class, name = "stay"), @JsonSubTypes.Type(value = Meal.class, name = "meal")
    })
    sealed interface Wish permits Stay, Meal {}

    record Stay(int nights) implements Wish {}

    record Meal(LocalDate day) implements Wish {}
}

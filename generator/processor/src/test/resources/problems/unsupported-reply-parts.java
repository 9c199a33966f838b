package demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.sonde.processor.provider.Ask;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

interface Extractor {

    @Ask("Part of {{text}}")
    Part part(String text);

    @Ask("Endless {{text}}")
    Endless<String> endless(String text);

    @Ask("Wish in {{text}}")
    Wish wish(String text);

    @Ask("Vehicle in {{text}}")
    Vehicle vehicle(String text);

    @Ask("Family in {{text}}")
    Person person(String text);

    record Person(String name, Parents parents) {}

    record Parents(Person mother, Person father) {}

    record Part(
            Map<Integer, String> byNumber,
            Set<?> any,
            Optional<Optional<String>> twice,
            Thread[] threads,
            Colour colour,
            Box<?> box,
            @JsonProperty(defaultValue = "many") int count,
            @JsonProperty("count") int again,
            Named named,
            Size size) {}

    record Box<T>(T content) {}

    record Endless<T>(List<Endless<List<T>>> more) {}

    enum Size {
        @JsonProperty("small")
        TINY,
        @JsonProperty("small")
        SMALL
    }

    enum Colour {
        RED;

        @JsonValue
        String code() {
            return "#f00";
        }
    }

    @JsonNaming(Shouting.class)
    record Named(String name) {}

    class Shouting extends PropertyNamingStrategies.NamingBase {
        @Override
        public String translate(String name) {
            return name + "!";
        }
    }

    sealed interface Wish {}

    record Gift(String type) implements Wish {}

    final class Trip implements Wish {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    sealed interface Vehicle {}

    record Car() implements Vehicle {}
}

package dev.sonde.processor.template;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** With everything that a section can ask for. */
public record Person(
        String name, int age, boolean member, @Nullable Person boss, Optional<String> nickname, List<Pet> pets) {

    /** How she feels. */
    public enum Mood {
        CALM,
        @JsonProperty("very cross")
        CROSS
    }

    /** An animal. */
    public record Pet(String name, List<String> toys) {}

    public static Person named(String name, Pet... pets) {
        return new Person(name, 36, true, null, Optional.empty(), List.of(pets));
    }

    Person under(Person superior) {
        return new Person(name, age, member, superior, nickname, pets);
    }

    Person alias(String other) {
        return new Person(name, age, member, boss, Optional.of(other), pets);
    }
}

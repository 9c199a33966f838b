package dev.sonde.processor.model;

import com.palantir.javapoet.TypeName;
import org.jspecify.annotations.Nullable;

/** How a value is reached in Java. */
public sealed interface Access {

    /** A parameter of the method. */
    record Argument(String parameter) implements Access {}

    /**
     * A variable of the generated method: an item of a list, or the value of a section.
     *
     * @param number tells it from others
     * @param wish what it may be called
     */
    record Local(int number, String wish, TypeName type) implements Access {}

    /** What a value holds; {@code member} is a call such as {@code name()}, or a field. */
    record Property(Access owner, String member) implements Access {}

    /** The value under a key of a map, or what the name means elsewhere. */
    record Entry(Access map, String key, @Nullable Access otherwise) implements Access {}

    /** What a value has under a name if it is a map, of which only the run tells, or what the name means elsewhere. */
    record Find(Access value, String name, @Nullable Access otherwise) implements Access {}

    /** What an optional value holds, or null. */
    record OrNull(Access optional) implements Access {}

    /** What an optional value holds that is known to be there. */
    record Got(Access optional) implements Access {}
}

package dev.sonde.testkit.script;

import dev.sonde.testkit.fault.Fault;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reply with which something goes wrong on its way. Immutable.
 *
 * @param fault what goes wrong
 * @param intended the reply that is meant to be sent; null for the one that the fake would give by itself
 */
public record Faulty(Fault fault, @Nullable Reply intended) implements Reply {

    public Faulty {
        Objects.requireNonNull(fault, "fault");
        if (intended instanceof Faulty) {
            throw new IllegalArgumentException("a reply has one fault at most");
        }
    }
}

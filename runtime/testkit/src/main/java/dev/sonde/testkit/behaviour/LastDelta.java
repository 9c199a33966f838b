package dev.sonde.testkit.behaviour;

import java.time.LocalDate;
import java.util.Optional;

/** The delta of the chunk that ends a stream. */
public enum LastDelta implements Switch {
    /** With an empty {@code content}: seen on the wire. */
    EMPTY_TEXT("2024-12-26"),

    /** Without any property: seen too. */
    EMPTY("");

    private final String since;

    LastDelta(String since) {
        this.since = since;
    }

    @Override
    public Optional<LocalDate> since() {
        return Switch.day(since);
    }
}

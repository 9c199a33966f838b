package dev.sonde.testkit.behaviour;

import java.time.LocalDate;
import java.util.Optional;

/** The text of a whole reply that only calls functions. */
public enum CallContent implements Switch {
    /** An empty text: the samples of the documentation of April 2026. */
    EMPTY("2024-12-26"),
    /** Null: seen on the wire in September 2026. */
    NULL("2026-09-10");

    private final String since;

    CallContent(String since) {
        this.since = since;
    }

    @Override
    public Optional<LocalDate> since() {
        return Switch.day(since);
    }
}

package dev.sonde.testkit.behaviour;

import java.time.LocalDate;
import java.util.Optional;

/** Whose calls count together for the limit of calls in progress. */
public enum LimitScope implements Switch {
    /** All calls of a model. */
    ACCOUNT("2024-12-26"),
    /** The calls of a model with the same {@code user_id}, absent counting as one: accounts with a raised quota. */
    USER("");

    private final String since;

    LimitScope(String since) {
        this.since = since;
    }

    @Override
    public Optional<LocalDate> since() {
        return Switch.day(since);
    }
}

package dev.sonde.testkit.behaviour;

import java.time.LocalDate;
import java.util.Optional;

/** What is said about a model that does not exist, or no longer does. */
public enum UnknownModelText implements Switch {
    /** {@code Model Not Exist}: until mid 2026. */
    NOT_EXIST("2024-12-26"),
    /** The names of the models that do exist: since the old ids were retired. */
    NAMES("2026-07-24");

    private final String since;

    UnknownModelText(String since) {
        this.since = since;
    }

    @Override
    public Optional<LocalDate> since() {
        return Switch.day(since);
    }
}

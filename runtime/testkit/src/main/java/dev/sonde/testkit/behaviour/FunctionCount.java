package dev.sonde.testkit.behaviour;

import java.time.LocalDate;
import java.util.Optional;

/** How many functions a request may have. */
public enum FunctionCount implements Switch {
    /** At most 128: documented until August 2026, and in the bundled API description. */
    UP_TO_128("2024-12-26"),
    /** Any number: the newest page names no limit. */
    UNLIMITED("");

    private final String since;

    FunctionCount(String since) {
        this.since = since;
    }

    @Override
    public Optional<LocalDate> since() {
        return Switch.day(since);
    }
}

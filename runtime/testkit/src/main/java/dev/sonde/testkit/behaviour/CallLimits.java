package dev.sonde.testkit.behaviour;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** How many calls of a model may be in progress unless a test says so. */
public enum CallLimits implements Switch {
    /** Any number: documented in 2025; in April 2026 the limit went by the load, and a fake has none. */
    NONE("2024-12-26"),

    /** 500 of {@code deepseek-v4-pro}, 2,500 of any other: documented since May 2026. */
    BY_MODEL("2026-05-01");

    private final String since;

    CallLimits(String since) {
        this.since = since;
    }

    @Override
    public Optional<LocalDate> since() {
        return Switch.day(since);
    }

    /** The most calls of a model; empty for any number. */
    public OptionalInt most(String model) {
        if (this == NONE) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(model.equals("deepseek-v4-pro") ? 500 : 2_500);
    }
}

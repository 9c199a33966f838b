package dev.sonde.testkit.behaviour;

import java.time.LocalDate;
import java.util.Optional;

/** How long the names of functions may be. */
public enum FunctionNames implements Switch {
    /** At most 64 characters: documented until August 2026. */
    UP_TO_64("2024-12-26"),
    /** At most 128 characters: documented since September 2026. */
    UP_TO_128("2026-09-10");

    private final String since;

    FunctionNames(String since) {
        this.since = since;
    }

    @Override
    public Optional<LocalDate> since() {
        return Switch.day(since);
    }
}

package dev.sonde.testkit.behaviour;

import java.time.LocalDate;
import java.util.Optional;

/** Whether whole answers are compressed. */
public enum Compression implements Switch {
    /** With gzip, if the client accepts it: seen on the wire in September 2026. */
    GZIP("2024-12-26"),
    /** Never, for tests that read raw bytes. */
    NONE("");

    private final String since;

    Compression(String since) {
        this.since = since;
    }

    @Override
    public Optional<LocalDate> since() {
        return Switch.day(since);
    }
}

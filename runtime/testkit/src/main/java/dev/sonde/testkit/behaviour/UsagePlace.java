package dev.sonde.testkit.behaviour;

import java.time.LocalDate;
import java.util.Optional;

/** Where a stream tells the tokens it has used. */
public enum UsagePlace implements Switch {
    /**
     * In one more chunk without choices, only if {@code stream_options.include_usage} asks for it: documented
     * until August 2026.
     */
    TRAILING_CHUNK("2024-12-26"),
    /** In the chunk with the finish reason, asked for or not: documented and seen on the wire since. */
    FINISH_CHUNK("2026-09-10");

    private final String since;

    UsagePlace(String since) {
        this.since = since;
    }

    @Override
    public Optional<LocalDate> since() {
        return Switch.day(since);
    }
}

package dev.sonde.testkit.behaviour;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** How long a call may wait until the service ends its connection. */
public enum QueueLimit implements Switch {
    /** 30 minutes for the whole call, its answer included: documented in February 2025. */
    THIRTY_MINUTES("2024-12-26"),

    /** 10 minutes until the answer begins: documented since a day before April 2026 that is not known. */
    TEN_MINUTES("2026-01-01");

    private final String since;

    QueueLimit(String since) {
        this.since = since;
    }

    @Override
    public Optional<LocalDate> since() {
        return Switch.day(since);
    }

    /** The longest wait. */
    public Duration length() {
        return Duration.ofMinutes(this == THIRTY_MINUTES ? 30 : 10);
    }

    /** Whether the answer must have come to its end by then, not just begun. */
    public boolean coversTheAnswer() {
        return this == THIRTY_MINUTES;
    }
}

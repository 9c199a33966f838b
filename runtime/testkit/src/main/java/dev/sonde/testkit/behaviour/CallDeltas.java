package dev.sonde.testkit.behaviour;

import java.time.LocalDate;
import java.util.Optional;

/** What the pieces of a call have beside it in a stream of a model that thinks. */
public enum CallDeltas implements Switch {
    /** Nothing: the documentation and DeepSeek's own client. */
    ALONE("2024-12-26"),

    /** {@code content} and {@code reasoning_content}, both null: a probe of September 2026 found both in every delta. */
    WITH_NULLS("");

    private final String since;

    CallDeltas(String since) {
        this.since = since;
    }

    @Override
    public Optional<LocalDate> since() {
        return Switch.day(since);
    }
}

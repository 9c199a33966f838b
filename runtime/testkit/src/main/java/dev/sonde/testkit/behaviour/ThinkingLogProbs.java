package dev.sonde.testkit.behaviour;

import java.time.LocalDate;
import java.util.Optional;

/** Whether log probabilities may be asked for while the model thinks. */
public enum ThinkingLogProbs implements Switch {
    /** They may not: the guide to the first reasoning model. */
    REFUSED("2024-12-26"),
    /** They may, and come for the reasoning too. */
    ACCEPTED("2025-08-21");

    private final String since;

    ThinkingLogProbs(String since) {
        this.since = since;
    }

    @Override
    public Optional<LocalDate> since() {
        return Switch.day(since);
    }
}

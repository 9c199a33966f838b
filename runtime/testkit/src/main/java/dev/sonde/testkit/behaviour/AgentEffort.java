package dev.sonde.testkit.behaviour;

import java.time.LocalDate;
import java.util.Optional;

/** How much the model thinks about a request that looks like an agent's and names no effort. */
public enum AgentEffort implements Switch {
    /** As much as it can: documented in April 2026; to the fake an agent's request is one with functions, the service's own test is not known. */
    RAISED("2026-04-24"),

    /** No more than about any other: not documented any more since August 2026. */
    AS_ASKED("2026-08-09");

    private final String since;

    AgentEffort(String since) {
        this.since = since;
    }

    @Override
    public Optional<LocalDate> since() {
        return Switch.day(since);
    }
}

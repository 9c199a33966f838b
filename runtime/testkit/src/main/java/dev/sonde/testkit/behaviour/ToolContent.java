package dev.sonde.testkit.behaviour;

import java.time.LocalDate;
import java.util.Optional;

/** What the content of a tool message may be. */
public enum ToolContent implements Switch {
    /** A text: documented until August 2026. */
    TEXT("2024-12-26"),

    /** A text or parts: documented since September 2026. */
    TEXT_OR_PARTS("2026-09-01");

    private final String since;

    ToolContent(String since) {
        this.since = since;
    }

    @Override
    public Optional<LocalDate> since() {
        return Switch.day(since);
    }
}

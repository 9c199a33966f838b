package dev.sonde.testkit.behaviour;

import java.time.LocalDate;
import java.util.Optional;

/** How {@code response_format} of type {@code json_schema} is refused. */
public enum JsonSchemaRefusal implements Switch {
    /** With status 422: captured in January 2025. */
    UNPROCESSABLE("2024-12-26"),
    /** With status 400 and a text of its own: captured in 2026. */
    UNAVAILABLE("2026-01-01");

    private final String since;

    JsonSchemaRefusal(String since) {
        this.since = since;
    }

    @Override
    public Optional<LocalDate> since() {
        return Switch.day(since);
    }
}

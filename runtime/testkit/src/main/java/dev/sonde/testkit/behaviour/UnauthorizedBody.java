package dev.sonde.testkit.behaviour;

import java.time.LocalDate;
import java.util.Optional;

/** The body of status 401. */
public enum UnauthorizedBody implements Switch {
    /** Without {@code param}: older captures. */
    WITHOUT_PARAM("2024-12-26"),
    /** With {@code param}, which is null: captured in May 2026. */
    WITH_PARAM("2026-05-25"),
    /** With {@code param}, and the id of the request at the end of the message: captured in September 2026. */
    WITH_REQUEST_ID("2026-09-01");

    private final String since;

    UnauthorizedBody(String since) {
        this.since = since;
    }

    @Override
    public Optional<LocalDate> since() {
        return Switch.day(since);
    }
}

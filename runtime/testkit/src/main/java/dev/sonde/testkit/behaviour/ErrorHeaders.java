package dev.sonde.testkit.behaviour;

import java.time.LocalDate;
import java.util.Optional;

/** The headers of errors. */
public enum ErrorHeaders implements Switch {
    /** Those of a load balancer behind CloudFront, with {@code application/json}: captured in January 2026. */
    LOAD_BALANCER("2024-12-26"),
    /** Those of OpenResty, with {@code application/octet-stream} on status 400: captured once in May 2026. */
    OPENRESTY("");

    private final String since;

    ErrorHeaders(String since) {
        this.since = since;
    }

    @Override
    public Optional<LocalDate> since() {
        return Switch.day(since);
    }
}

package dev.sonde.testkit.behaviour;

import java.time.LocalDate;
import java.util.Optional;

/** What {@code stream_options} does in a request for a whole reply. */
public enum StreamOptions implements Switch {
    /** Nothing: until August 2026 the documentation only said not to set it. */
    IGNORED("2024-12-26"),

    /** It is refused: documented since September 2026. */
    REFUSED("2026-09-10");

    private final String since;

    StreamOptions(String since) {
        this.since = since;
    }

    @Override
    public Optional<LocalDate> since() {
        return Switch.day(since);
    }
}

package dev.sonde.testkit.behaviour;

import java.time.LocalDate;
import java.util.Optional;

/** The base path of DeepSeek-V3.2-Speciale. */
public enum SpecialeBase implements Switch {
    /** None yet. */
    NOT_YET("2024-12-26"),

    /** {@value #PATH}, for chats with ids that think and without tools: documented in December 2025. */
    SERVED("2025-12-01"),

    /** None any more, as announced from the first. */
    ENDED("2025-12-16");

    /** The path in its period. */
    public static final String PATH = "/v3.2_speciale_expires_on_20251215";

    private final String since;

    SpecialeBase(String since) {
        this.since = since;
    }

    @Override
    public Optional<LocalDate> since() {
        return Switch.day(since);
    }
}

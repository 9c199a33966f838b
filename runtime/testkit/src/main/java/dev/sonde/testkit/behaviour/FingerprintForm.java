package dev.sonde.testkit.behaviour;

import java.time.LocalDate;
import java.util.Optional;

/** The form of {@code system_fingerprint}. */
public enum FingerprintForm implements Switch {
    /** {@code fp_} and ten hexadecimal digits: the examples of the documentation. */
    SHORT("2024-12-26"),

    /** The same with the name of a build behind it: captured in May 2026. */
    WITH_BUILD("2026-05-25"),

    /** 32 hexadecimal digits: captured in September 2026. */
    HEX("2026-09-10");

    private final String since;

    FingerprintForm(String since) {
        this.since = since;
    }

    @Override
    public Optional<LocalDate> since() {
        return Switch.day(since);
    }
}

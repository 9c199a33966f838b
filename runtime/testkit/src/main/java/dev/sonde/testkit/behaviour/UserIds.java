package dev.sonde.testkit.behaviour;

import java.time.LocalDate;
import java.util.Optional;

/** Which texts {@code user_id} may be. */
public enum UserIds implements Switch {
    /**
     * Letters, digits, {@code -} and {@code _}, at most 512: documented until September 2026, and in the
     * bundled API description.
     */
    LETTERS_AND_DIGITS("2024-12-26"),
    /** Any text of at most 512 bytes; other characters are only advised against: the newest page. */
    BYTES("2026-10-01");

    private final String since;

    UserIds(String since) {
        this.since = since;
    }

    @Override
    public Optional<LocalDate> since() {
        return Switch.day(since);
    }
}

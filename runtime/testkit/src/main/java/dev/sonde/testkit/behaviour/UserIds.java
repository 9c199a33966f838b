package dev.sonde.testkit.behaviour;

/** Which texts {@code user_id} may be. */
public enum UserIds implements Switch {
    /**
     * Letters, digits, {@code -} and {@code _}, at most 512: documented until September 2026, and in the
     * bundled API description.
     */
    LETTERS_AND_DIGITS,
    /** Any text of at most 512 bytes; other characters are only advised against: the newest page. */
    BYTES
}

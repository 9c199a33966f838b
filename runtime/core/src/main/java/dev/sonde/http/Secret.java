package dev.sonde.http;

import java.util.Objects;

/** A key: it can be sent, but not be printed by accident. */
public final class Secret {

    private static final String BLOT = "***";

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /**
     * A key, freed of white space around it (the line end of the file it was read from).
     *
     * @throws IllegalArgumentException when nothing is left or when it cannot stand in a header; without the key
     */
    public static Secret of(String value) {
        String stripped = Objects.requireNonNull(value, "value").strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException("The key is blank");
        }
        for (int i = 0; i < stripped.length(); i++) {
            if (stripped.charAt(i) <= ' ' || stripped.charAt(i) > '~') {
                throw new IllegalArgumentException(
                        "The key has a character that no key has (white space, or not ASCII), at index " + i);
            }
        }
        return new Secret(stripped);
    }

    /** The key itself, for the wire only. */
    public String reveal() {
        return value;
    }

    /** A text that came from the server, with the key blotted out in case the server repeats it. */
    public String blot(String text) {
        return text.replace(value, BLOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && value.equals(secret.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return BLOT;
    }
}

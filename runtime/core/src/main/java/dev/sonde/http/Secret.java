package dev.sonde.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
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
        return of(value, '!', "white space, or not ASCII");
    }

    /**
     * A key that may have blanks inside, such as one with the name of its kind before it; else as {@link #of}.
     *
     * @throws IllegalArgumentException when nothing is left or when it cannot stand in a header; without the key
     */
    public static Secret ofWords(String value) {
        return of(value, ' ', "a control character, or not ASCII");
    }

    /**
     * User name and password as Basic authentication has them (RFC 7617).
     *
     * @throws IllegalArgumentException when the name is empty or has a colon, which would end it; without what it is
     */
    public static Secret pair(String userName, String password) {
        if (userName.isEmpty()) {
            throw new IllegalArgumentException("The user name is empty");
        }
        if (userName.indexOf(':') >= 0) {
            throw new IllegalArgumentException("The user name has a colon, which would end it");
        }
        byte[] pair = userName.concat(":").concat(password).getBytes(StandardCharsets.UTF_8);
        return new Secret(Base64.getEncoder().encodeToString(pair));
    }

    /** Any text, as it is. */
    static Secret verbatim(String value) {
        return new Secret(value);
    }

    private static Secret of(String value, char first, String refused) {
        String stripped = Objects.requireNonNull(value, "value").strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException("The key is blank");
        }
        for (int i = 0; i < stripped.length(); i++) {
            if (stripped.charAt(i) < first || stripped.charAt(i) > '~') {
                throw new IllegalArgumentException(
                        "The key has a character that no key has (" + refused + "), at index " + i);
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

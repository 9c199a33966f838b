package dev.sonde.http;

import java.util.Objects;

/**
 * A header of a request or reply. Its value never shows in {@link #toString()}: some headers are keys.
 *
 * @param name the name; its case means nothing
 * @param value the value
 */
public record Header(String name, String value) {

    public Header {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }

    /**
     * A header to be sent.
     *
     * @throws IllegalArgumentException when name or value cannot stand in a request; without the value, which may be a key
     */
    public static Header of(String name, String value) {
        Header header = new Header(name, value);
        if (name.isEmpty() || !isPrintable(name) || name.indexOf(' ') >= 0 || name.indexOf(':') >= 0) {
            throw new IllegalArgumentException("Not the name of a header: " + name);
        }
        if (!isPrintable(value)) {
            throw new IllegalArgumentException(
                    "The value of header " + name + " has a line end, a control character or one beyond ASCII");
        }
        return header;
    }

    private static boolean isPrintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return name + ": ***";
    }
}

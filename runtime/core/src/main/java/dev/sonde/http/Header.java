package dev.sonde.http;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A header of a request or reply. Its value never shows in {@link #toString()}: some headers are keys.
 *
 * @param name the name; its case means nothing
 * @param value the value
 */
public record Header(String name, String value) {

    /** They say where a request begins and ends, and what becomes of its connection. */
    private static final List<Header> OF_THE_TRANSPORT = List.of(
            new Header("Connection", ""),
            new Header("Content-Length", ""),
            new Header("Expect", ""),
            new Header("Host", ""),
            new Header("Transfer-Encoding", ""),
            new Header("Upgrade", ""));

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
        if (first(OF_THE_TRANSPORT, name) != null) {
            throw new IllegalArgumentException("The header " + name + " is set by the transport");
        }
        if (!isPrintable(value)) {
            throw new IllegalArgumentException(
                    "The value of header " + name + " has a line end, a control character or one beyond ASCII");
        }
        return header;
    }

    /** The value of the first header of this name, in any case; null if there is none. */
    public static @Nullable String first(List<Header> headers, String name) {
        // Without an iterator: this is asked for often.
        for (int i = 0; i < headers.size(); i++) {
            Header header = headers.get(i);
            if (header.name().equalsIgnoreCase(name)) {
                return header.value();
            }
        }
        return null;
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

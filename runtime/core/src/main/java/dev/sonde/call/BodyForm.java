package dev.sonde.call;

import dev.sonde.http.Header;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What the body of a reply is, where it is no JSON.
 *
 * @param <T> what it becomes
 */
public final class BodyForm<T> {

    private static final Header ANYTHING = new Header("Accept", "*/*");

    /** Nothing that anybody wants: what comes is read and forgotten. */
    public static final BodyForm<Void> NONE = new BodyForm<>(ANYTHING, (body, size) -> nothing());

    /** Text in UTF-8. */
    public static final BodyForm<String> TEXT =
            new BodyForm<>(ANYTHING, (body, size) -> new String(body, 0, size, StandardCharsets.UTF_8));

    /** Bytes as they are: a file, an image, sound. */
    public static final BodyForm<byte[]> BYTES = new BodyForm<>(ANYTHING, Arrays::copyOf);

    private final Header accept;
    private final Reading<T> reading;

    private BodyForm(Header accept, Reading<T> reading) {
        this.accept = accept;
        this.reading = reading;
    }

    Header accept() {
        return accept;
    }

    T read(byte[] body, int size) {
        return reading.read(body, size);
    }

    @SuppressWarnings("NullAway") // Void has no other value.
    private static Void nothing() {
        return null;
    }

    private interface Reading<T> {
        T read(byte[] body, int size);
    }
}

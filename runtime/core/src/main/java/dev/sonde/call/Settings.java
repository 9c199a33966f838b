package dev.sonde.call;

import dev.sonde.http.Header;
import dev.sonde.http.Secret;
import dev.sonde.http.Transport;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all calls of a client have in common.
 *
 * @param baseUrl without a slash at its end
 * @param streamIdle how long a stream may be silent
 * @param fetchIdle how long any other reply may be silent
 * @param listeners null if nobody listens
 * @param recordsOrigins whether a stream knows where it was opened
 */
record Settings(
        String baseUrl,
        @Nullable Secret key,
        List<Header> headers,
        Duration streamIdle,
        Duration fetchIdle,
        Duration total,
        RetryPolicy retries,
        int maxReplyBytes,
        int maxEventBytes,
        Transport transport,
        boolean ownsTransport,
        Time time,
        @Nullable Listeners listeners,
        boolean recordsOrigins) {

    /** A text that came from the server, with the key blotted out in case the server repeats it. */
    String blot(String text) {
        return key == null ? text : key.blot(text);
    }

    /** A failure whose message may quote the server; without its cause if that is what repeats the key. */
    IOException blot(IOException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (!blot(message).equals(message)) {
                return new IOException(blot(message));
            }
        }
        return failure;
    }
}

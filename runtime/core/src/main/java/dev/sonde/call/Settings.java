package dev.sonde.call;

import dev.sonde.http.Transport;
import dev.sonde.observe.Redaction;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What all calls of a client have in common.
 *
 * @param options those of the client with those of the call on top
 * @param transport with the interceptors around it
 * @param listeners null if nobody listens
 * @param recordsOrigins whether a stream knows where it was opened
 */
record Settings(
        Servers servers,
        Keyring keys,
        CallOptions options,
        Transport transport,
        boolean ownsTransport,
        Time time,
        @Nullable Listeners listeners,
        boolean recordsOrigins)
        implements Redaction {

    private static final Duration TOTAL = Duration.ofMinutes(15);
    private static final Duration STREAM_IDLE = Duration.ofMinutes(2);
    private static final int REPLY_BYTES = 64 << 20;
    private static final int EVENT_BYTES = 8 << 20;

    Settings with(CallOptions others) {
        return new Settings(
                servers,
                keys,
                options.with(others),
                others.around(transport),
                ownsTransport,
                time,
                listeners,
                recordsOrigins);
    }

    /** How long a stream may be silent. */
    Duration streamIdle() {
        Duration idle = options.idleTimeout();
        return idle == null ? STREAM_IDLE : idle;
    }

    /** How long any other reply may be silent: a model thinks silently. */
    Duration fetchIdle() {
        Duration idle = options.idleTimeout();
        return idle == null ? total() : idle;
    }

    Duration total() {
        Duration total = options.totalTimeout();
        return total == null ? TOTAL : total;
    }

    /** What is left of the total timeout for a call that begins now. */
    Duration totalLeft() {
        CallSeries series = options.series();
        return series == null ? total() : series.left(total(), time);
    }

    RetryPolicy retries() {
        RetryPolicy retries = options.retries() == null ? RetryPolicy.standard() : options.retries();
        Integer attempts = options.attempts();
        return attempts == null ? retries : retries.withAttempts(attempts);
    }

    int maxReplyBytes() {
        Integer bytes = options.maxReplyBytes();
        return bytes == null ? REPLY_BYTES : bytes;
    }

    int maxEventBytes() {
        Integer bytes = options.maxEventBytes();
        return bytes == null ? EVENT_BYTES : bytes;
    }

    /** A text that came from the server, with the keys blotted out in case the server repeats it. */
    @Override
    public String blot(String text) {
        return keys.blot(text);
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

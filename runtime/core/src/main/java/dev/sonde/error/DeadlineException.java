package dev.sonde.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A clock of the call ran out. */
public final class DeadlineException extends CallException {

    private static final long serialVersionUID = 1L;

    /** The clocks of a call, each a setting of the client. */
    public enum Clock {
        /** Until the connection stands: {@code connectTimeout}. */
        CONNECT("connecting took longer than the connectTimeout of "),
        /** Between two bytes from the server: {@code idleTimeout}. */
        IDLE("the server sent nothing for the idleTimeout of "),
        /** From the call to its last byte, retries and pauses included: {@code totalTimeout}. */
        TOTAL("the call took longer than the totalTimeout of ");

        private final String failure;

        Clock(String failure) {
            this.failure = failure;
        }
    }

    private final Clock clock;
    private final Duration limit;

    public DeadlineException(CallState state, Clock clock, Duration limit, @Nullable Throwable cause) {
        super(state, "was given up: " + clock.failure + limit.toMillis() + " ms", cause);
        this.clock = clock;
        this.limit = limit;
    }

    /** Which clock ran out. */
    public Clock clock() {
        return clock;
    }

    /** What the clock was set to. */
    public Duration limit() {
        return limit;
    }
}

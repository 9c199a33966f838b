package dev.sonde.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A call that failed; see the subclasses for how. */
public abstract sealed class CallException extends SondeException
        permits ApiException,
                ConnectionException,
                DeadlineException,
                DecodingException,
                StreamTruncatedException,
                TooLargeException,
                CallInterruptedException,
                CallClosedException {

    private static final long serialVersionUID = 1L;

    private final CallState state;

    CallException(CallState state, String failure, @Nullable Throwable cause) {
        super(state.describe(failure), cause);
        this.state = state;
    }

    /** What was attempted: method and route, such as {@code POST /chat/completions}. */
    public final String call() {
        return state.call();
    }

    /** How often the request was sent, or tried to be sent: 1 without a retry. */
    public final int attempts() {
        return state.attempts();
    }

    /** The server's id of the request, if a reply named one. */
    public final Optional<String> traceId() {
        return Optional.ofNullable(state.traceId());
    }

    /** The text a stream had brought before it failed; empty for a call that is not a stream. */
    public final Optional<String> partialText() {
        return Optional.ofNullable(state.partialText());
    }

    /** How many events a stream had brought before it failed. */
    public final long events() {
        return state.events();
    }
}

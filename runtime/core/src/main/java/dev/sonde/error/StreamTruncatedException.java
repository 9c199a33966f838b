package dev.sonde.error;

import org.jspecify.annotations.Nullable;

/** A stream ended before its end: no done marker and no chunk that finishes the reply. What came is {@link #partialText()}. */
public final class StreamTruncatedException extends CallException {

    private static final long serialVersionUID = 1L;

    public StreamTruncatedException(CallState state, @Nullable Throwable cause) {
        super(state, "stopped in the middle of its stream" + (cause == null ? "" : ": " + cause.getMessage()), cause);
    }
}

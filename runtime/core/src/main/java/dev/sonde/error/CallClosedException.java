package dev.sonde.error;

import org.jspecify.annotations.Nullable;

/** The call was ended from this side: its future was cancelled, its stream was closed, or its client was. */
public final class CallClosedException extends CallException {

    private static final long serialVersionUID = 1L;

    public CallClosedException(CallState state, @Nullable Throwable cause) {
        super(state, "was given up: it was cancelled, or its stream or client was closed", cause);
    }
}

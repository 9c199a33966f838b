package dev.sonde.error;

import org.jspecify.annotations.Nullable;

/** The thread of the call was interrupted; its interrupt flag is still set and the connection is closed. */
public final class CallInterruptedException extends CallException {

    private static final long serialVersionUID = 1L;

    public CallInterruptedException(CallState state, @Nullable Throwable cause) {
        super(state, "was given up: the calling thread was interrupted", cause);
    }
}

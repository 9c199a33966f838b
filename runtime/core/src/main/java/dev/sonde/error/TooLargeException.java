package dev.sonde.error;

import org.jspecify.annotations.Nullable;

/** The server sent more than the client is set to take; the rest was not read. */
public final class TooLargeException extends CallException {

    private static final long serialVersionUID = 1L;

    private final long bound;

    /**
     * A bound that was passed.
     *
     * @param setting the client builder's setting that raises the bound
     * @param bound the bound in bytes
     */
    public TooLargeException(CallState state, String setting, long bound, @Nullable Throwable cause) {
        super(
                state,
                "was given up: the server sent more than " + bound + " bytes; " + setting
                        + " of the client raises this bound",
                cause);
        this.bound = bound;
    }

    /** The bound in bytes. */
    public long bound() {
        return bound;
    }
}

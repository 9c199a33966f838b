package dev.sonde.error;

import org.jspecify.annotations.Nullable;

/**
 * Anything that goes wrong at run time: with a call ({@link CallException}), or with the reply of a call that went well
 * ({@link ReplyException}).
 */
public abstract sealed class SondeException extends RuntimeException permits CallException, ReplyException {

    private static final long serialVersionUID = 1L;

    SondeException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

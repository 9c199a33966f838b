package dev.sonde.error;

import org.jspecify.annotations.Nullable;

/**
 * Anything that goes wrong at run time: with a call ({@link CallException}), with the reply of a call that went well ({@link
 * ReplyException}), or with a list of which each page came well ({@link RepeatedPageException}, {@link ForeignLinkException}).
 */
public abstract sealed class SondeException extends RuntimeException
        permits CallException, ReplyException, RepeatedPageException, ForeignLinkException {

    private static final long serialVersionUID = 1L;

    SondeException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

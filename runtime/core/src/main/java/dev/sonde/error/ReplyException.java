package dev.sonde.error;

import org.jspecify.annotations.Nullable;

/** The call went well, but the model's reply is not what the prompt asked for. */
public abstract sealed class ReplyException extends SondeException
        permits TruncatedReplyException, RefusedReplyException, InvalidReplyException, EmptyReplyException {

    private static final long serialVersionUID = 1L;

    private final String text;

    ReplyException(String message, String text, @Nullable Throwable cause) {
        super(text.isBlank() ? message : message + ": " + Excerpt.of(text), cause);
        this.text = text;
    }

    /** What the model did say, complete and raw; may be empty. */
    public final String text() {
        return text;
    }
}

package dev.sonde.error;

/** The reply has no text. */
public final class EmptyReplyException extends ReplyException {

    private static final long serialVersionUID = 1L;

    public EmptyReplyException() {
        super("The reply has no text", "", null);
    }
}

package dev.sonde.error;

/** The model or a filter behind it refused to reply. */
public final class RefusedReplyException extends ReplyException {

    private static final long serialVersionUID = 1L;

    public RefusedReplyException(String text) {
        super("The reply was refused or filtered", text, null);
    }
}

package dev.sonde.error;

/** The reply stops in the middle: it hit its token limit, or the server broke it off. */
public final class TruncatedReplyException extends ReplyException {

    private static final long serialVersionUID = 1L;

    /** The reply hit its token limit. */
    public TruncatedReplyException(String text) {
        this("The reply stops at its token limit; raise the limit or ask for less", text);
    }

    private TruncatedReplyException(String message, String text) {
        super(message, text, null);
    }

    /** The server broke the reply off, for lack of resources or on request. */
    public static TruncatedReplyException interrupted(String text) {
        return new TruncatedReplyException("The server broke the reply off; try again", text);
    }
}

package dev.sonde.error;

/** The model has not come to a reply: it still called tools where it might call no more. */
public final class UnfinishedReplyException extends ReplyException {

    private static final long serialVersionUID = 1L;

    /**
     * The model called tools once more than it might.
     *
     * @param bound what it has used up, such as {@code 10 rounds}
     */
    public UnfinishedReplyException(String bound, String text) {
        super("The model calls tools again, but has used up its " + bound, text, null);
    }
}

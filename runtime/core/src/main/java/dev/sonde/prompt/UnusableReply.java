package dev.sonde.prompt;

import dev.sonde.error.EmptyReplyException;
import dev.sonde.error.RefusedReplyException;
import dev.sonde.error.ReplyException;
import dev.sonde.error.TruncatedReplyException;

/** What is thrown for a reply that cannot be used; on its own, so that a good reply loads no exceptions. */
final class UnusableReply {

    private UnusableReply() {}

    /** The failure of a reply that was cut short, or else is empty. */
    static ReplyException failure(String text, Ending ending) {
        return switch (ending) {
            case TRUNCATED -> new TruncatedReplyException(text);
            case INTERRUPTED -> TruncatedReplyException.interrupted(text);
            case REFUSED -> new RefusedReplyException(text);
            case COMPLETE, UNKNOWN, NONE -> new EmptyReplyException();
        };
    }
}

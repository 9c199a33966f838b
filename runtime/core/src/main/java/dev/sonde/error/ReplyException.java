package dev.sonde.error;

import dev.sonde.prompt.ReplyAttempt;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The call went well, but the model's reply is not what the prompt asked for. */
public abstract sealed class ReplyException extends SondeException
        permits TruncatedReplyException,
                RefusedReplyException,
                InvalidReplyException,
                EmptyReplyException,
                UnfinishedReplyException {

    private static final long serialVersionUID = 1L;

    private final String text;
    private transient @Nullable List<ReplyAttempt> attempts;

    ReplyException(String message, String text, @Nullable Throwable cause) {
        super(text.isBlank() ? message : message + ": " + Excerpt.of(text), cause);
        this.text = text;
    }

    /** What the model did say, complete and raw; may be empty. */
    public final String text() {
        return text;
    }

    /**
     * All replies that the model gave before the prompt gave up, in their order, this one the last; empty where they are not known,
     * as in a stream.
     */
    public final List<ReplyAttempt> attempts() {
        List<ReplyAttempt> known = attempts;
        return known == null ? List.of() : known;
    }

    /**
     * Tells the replies; called by what asked for them.
     *
     * @throws IllegalStateException when they are told already
     */
    public final void initAttempts(List<ReplyAttempt> attempts) {
        if (this.attempts != null) {
            throw new IllegalStateException("The attempts are told already");
        }
        this.attempts = List.copyOf(Objects.requireNonNull(attempts, "attempts"));
    }
}

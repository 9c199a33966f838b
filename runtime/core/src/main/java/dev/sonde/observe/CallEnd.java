package dev.sonde.observe;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a call ended. */
public final class CallEnd {

    /** The kinds of ends. */
    public enum Outcome {
        /** The whole reply was read. */
        COMPLETED,
        /** It ended with a failure. */
        FAILED,
        /** The caller gave it up: closed or cancelled it, closed its client, or interrupted its thread. */
        CANCELLED
    }

    private final Outcome outcome;
    private final @Nullable Throwable failure;
    private final int attempts;
    private final long events;
    private final ReplyFacts reply;

    /**
     * An end.
     *
     * @param failure what the caller gets thrown; null if nothing is thrown
     * @param attempts how often the request was sent, or tried to be sent
     * @param events how many events a stream brought
     */
    public CallEnd(Outcome outcome, @Nullable Throwable failure, int attempts, long events, ReplyFacts reply) {
        this.outcome = outcome;
        this.failure = failure;
        this.attempts = attempts;
        this.events = events;
        this.reply = reply;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** What the caller gets thrown: a {@link dev.sonde.error.CallException}, or an error of the machine. */
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    /** How often the request was sent, or tried to be sent; 0 if the call ended before. */
    public int attempts() {
        return attempts;
    }

    /** How many events a stream brought; 0 for any other reply. */
    public long events() {
        return events;
    }

    /** What the reply, as far as it came, tells of itself. */
    public ReplyFacts reply() {
        return reply;
    }

    @Override
    public String toString() {
        return outcome + " after " + attempts + " attempts, " + events + " events, " + reply;
    }
}

package dev.sonde.call;

import dev.sonde.error.CallClosedException;
import dev.sonde.error.CallException;
import dev.sonde.error.CallInterruptedException;
import dev.sonde.http.Header;
import dev.sonde.http.TransportRequest;
import dev.sonde.observe.CallEnd;
import dev.sonde.observe.CallEnd.Outcome;
import dev.sonde.observe.CallObserver;
import dev.sonde.observe.ModelReply;
import dev.sonde.observe.ObservedCall;
import dev.sonde.observe.ReplyFacts;
import dev.sonde.observe.TokenUsage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Tells the observers of one call what happens to it; after its end nothing. Keeps from the call what they throw. */
final class Observation {

    private final Listeners listeners;
    private final Settings settings;
    private final ObservedCall call;
    private final List<CallObserver> observers;
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile ReplyFacts reply = ReplyFacts.NONE;

    Observation(Listeners listeners, Settings settings, ObservedCall call, List<CallObserver> observers) {
        this.listeners = listeners;
        this.settings = settings;
        this.call = call;
        this.observers = observers;
    }

    /** The request to be sent, with the headers that the observers add. */
    TransportRequest attempt(int attempt, TransportRequest request) {
        List<Header> added = new ArrayList<>();
        for (CallObserver observer : open()) {
            try {
                added.addAll(observer.attempt(attempt));
            } catch (Throwable broken) {
                listeners.threw(observer, broken);
            }
        }
        if (added.isEmpty()) {
            return request;
        }
        added.addAll(0, request.headers());
        return new TransportRequest(
                request.method(),
                request.uri(),
                added,
                request.credentials(),
                request.body(),
                request.connectTimeout());
    }

    void retry(int attempt, CallException failure, long pauseNanos) {
        for (CallObserver observer : open()) {
            try {
                observer.retry(attempt, failure, Duration.ofNanos(pauseNanos));
            } catch (Throwable broken) {
                listeners.threw(observer, broken);
            }
        }
    }

    void replyBegan(int status, @Nullable String traceId) {
        for (CallObserver observer : open()) {
            try {
                observer.replyBegan(status, traceId);
            } catch (Throwable broken) {
                listeners.threw(observer, broken);
            }
        }
    }

    /** A reply or an event has been read: tells of it and of what it brings. */
    void received(Object value) {
        boolean first = false;
        TokenUsage usage = null;
        if (value instanceof ModelReply piece) {
            ReplyFacts facts = blot(piece.facts());
            first = call.form().isStreamed() && facts.output() && !reply.output();
            usage = facts.usage();
            reply = reply.then(facts);
        }
        for (CallObserver observer : open()) {
            try {
                if (first) {
                    observer.firstToken();
                }
                observer.received(value);
                if (usage != null) {
                    observer.tokens(usage);
                }
            } catch (Throwable broken) {
                listeners.threw(observer, broken);
            }
        }
    }

    /** Servers have been seen to repeat the key; here it would end up in a log. */
    private ReplyFacts blot(ReplyFacts facts) {
        return new ReplyFacts(
                blot(facts.id()), blot(facts.model()), blot(facts.finishReason()), facts.usage(), facts.output());
    }

    private @Nullable String blot(@Nullable String text) {
        return text == null ? null : settings.blot(text);
    }

    /** Only the first end counts. */
    void end(boolean completed, @Nullable Throwable failure, int attempts, long events) {
        if (!ended.compareAndSet(false, true)) {
            return;
        }
        CallEnd end = new CallEnd(outcome(completed, failure), failure, attempts, events, reply);
        for (CallObserver observer : observers) {
            try {
                observer.ended(end);
            } catch (Throwable broken) {
                listeners.threw(observer, broken);
            }
        }
    }

    private static Outcome outcome(boolean completed, @Nullable Throwable failure) {
        if (completed) {
            return Outcome.COMPLETED;
        }
        return failure == null || failure instanceof CallClosedException || failure instanceof CallInterruptedException
                ? Outcome.CANCELLED
                : Outcome.FAILED;
    }

    private List<CallObserver> open() {
        return ended.get() ? List.of() : observers;
    }
}

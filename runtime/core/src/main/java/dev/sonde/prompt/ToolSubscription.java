package dev.sonde.prompt;

import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Stands between one subscriber and the calls that are made for it, one after the other: what was asked for of one and did not come
 * is asked for of the next.
 */
final class ToolSubscription<Q extends PromptRequest<Q>, C extends TextChunk, R extends TextReply>
        implements Flow.Subscriber<C>, Flow.Subscription {

    private final StreamRounds<Q, C, R> rounds;
    private final Asking<Q, Flow.Publisher<C>> asking;
    private final Flow.Subscriber<? super TextChunk> subscriber;
    private boolean introduced;
    /** Whether the next chunk is the first of a reply that is not the first. */
    private boolean anew;

    // Guarded by this object's lock; nobody is called under it.
    private Flow.@Nullable Subscription call;
    private long demand;

    ToolSubscription(
            StreamRounds<Q, C, R> rounds,
            Asking<Q, Flow.Publisher<C>> asking,
            Flow.Subscriber<? super TextChunk> subscriber) {
        this.rounds = rounds;
        this.asking = asking;
        this.subscriber = subscriber;
    }

    void ask() {
        asking.ask(rounds.request(), rounds.options()).subscribe(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription next) {
        long open;
        synchronized (this) {
            call = next;
            open = demand;
        }
        if (!introduced) {
            introduced = true;
            subscriber.onSubscribe(this);
        } else if (open > 0) {
            next.request(open);
        }
        // Whoever cancelled before the call was known has not ended it.
        if (rounds.isEnded()) {
            next.cancel();
        }
    }

    @Override
    public void request(long chunks) {
        Flow.Subscription asked;
        synchronized (this) {
            asked = call;
            if (chunks > 0) {
                demand = demand + chunks < 0 ? Long.MAX_VALUE : demand + chunks;
            }
        }
        if (asked != null) {
            asked.request(chunks);
        }
    }

    @Override
    public void cancel() {
        rounds.end();
        Flow.Subscription running;
        synchronized (this) {
            running = call;
        }
        if (running != null) {
            running.cancel();
        }
    }

    @Override
    public void onNext(C chunk) {
        synchronized (this) {
            demand = demand == Long.MAX_VALUE ? demand : demand - 1;
        }
        try {
            rounds.add(chunk);
        } catch (RuntimeException unfit) {
            cancel();
            subscriber.onError(unfit);
            return;
        }
        boolean first = anew;
        anew = false;
        subscriber.onNext(first ? new NextReply(chunk) : chunk);
    }

    @Override
    public void onError(Throwable failure) {
        subscriber.onError(failure);
    }

    @Override
    public void onComplete() {
        boolean goesOn;
        try {
            goesOn = rounds.goesOn();
            if (goesOn && !rounds.isEnded()) {
                anew = true;
                ask();
            }
        } catch (Throwable failure) {
            // Also an Error of a tool: the subscriber must hear of it.
            subscriber.onError(failure);
            return;
        }
        if (!goesOn) {
            subscriber.onComplete();
        }
    }
}

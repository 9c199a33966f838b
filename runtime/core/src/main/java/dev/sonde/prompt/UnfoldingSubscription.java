package dev.sonde.prompt;

import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Stands between a call and one subscriber: asks for a chunk only when the subscriber waits and nothing is ready for it. Whoever
 * has news, the call or the subscriber, does the work of both until there is none left, so that signals come one after the other.
 */
final class UnfoldingSubscription<E> implements Flow.Subscriber<TextChunk>, Flow.Subscription {

    private final Flow.Subscriber<? super E> subscriber;
    private final AtomicReference<Flow.@Nullable Subscription> call = new AtomicReference<>();
    private final AtomicLong demand = new AtomicLong();
    private final AtomicInteger news = new AtomicInteger();
    private final AtomicReference<@Nullable TextChunk> arrived = new AtomicReference<>();
    private volatile boolean callEnded;
    private volatile @Nullable Throwable callFailed;
    private volatile @Nullable IllegalArgumentException misuse;
    private volatile boolean over;

    // Only for who works:
    private Unfolding<E> unfolding;
    private boolean waiting;
    private boolean finished;
    private @Nullable Throwable failure;

    UnfoldingSubscription(Unfolding<E> unfolding, Flow.Subscriber<? super E> subscriber) {
        this.unfolding = unfolding;
        this.subscriber = subscriber;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        call.set(subscription);
        subscriber.onSubscribe(this);
    }

    @Override
    public void onNext(TextChunk chunk) {
        arrived.set(chunk);
        work();
    }

    @Override
    public void onError(Throwable thrown) {
        callFailed = thrown;
        callEnded = true;
        work();
    }

    @Override
    public void onComplete() {
        callEnded = true;
        work();
    }

    @Override
    public void request(long elements) {
        if (elements > 0) {
            demand.accumulateAndGet(elements, UnfoldingSubscription::sum);
        } else {
            misuse = new IllegalArgumentException(
                    "At least 1 element must be asked for, but it is " + elements + " (rule 3.9 of Reactive Streams)");
        }
        work();
    }

    private static long sum(long asked, long more) {
        return asked + more < 0 ? Long.MAX_VALUE : asked + more;
    }

    private static long less(long asked) {
        return asked == Long.MAX_VALUE ? asked : asked - 1;
    }

    @Override
    public void cancel() {
        over = true;
        endCall();
    }

    private void endCall() {
        Flow.Subscription subscription = call.get();
        if (subscription != null) {
            subscription.cancel();
        }
    }

    private void work() {
        if (news.getAndIncrement() != 0) {
            return;
        }
        int seen = 1;
        while (seen != 0) {
            try {
                while (!over && advance()) {
                    // One step after the other.
                }
            } catch (Throwable broken) {
                // A subscriber that throws counts as one that cancels.
                cancel();
                throw broken;
            }
            seen = news.addAndGet(-seen);
        }
    }

    /** One step; false if there is nothing to do before the next news. */
    private boolean advance() {
        IllegalArgumentException misused = misuse;
        if (misused != null) {
            fail(misused);
            return false;
        }
        takeArrived();
        boolean wanted = demand.get() > 0;
        E element = wanted ? unfolding.poll() : null;
        if (element != null) {
            demand.getAndUpdate(UnfoldingSubscription::less);
            subscriber.onNext(element);
            return true;
        }
        if (unfolding.hasReady()) {
            return false;
        }
        if (callEnded || finished) {
            return endNow();
        }
        if (wanted) {
            askForChunk();
        }
        return false;
    }

    private void takeArrived() {
        TextChunk chunk = arrived.getAndSet(null);
        if (chunk == null) {
            return;
        }
        waiting = false;
        try {
            unfolding = unfolding.take(chunk);
        } catch (RuntimeException unusable) {
            failure = unusable;
            finished = true;
            endCall();
        }
    }

    private void askForChunk() {
        Flow.Subscription subscription = call.get();
        if (!waiting && subscription != null) {
            waiting = true;
            subscription.request(1);
        }
    }

    /** Nothing more comes: what the end makes ready is given away first. */
    private boolean endNow() {
        if (!finished) {
            finished = true;
            finish();
            return true;
        }
        if (failure != null) {
            fail(failure);
        } else {
            over = true;
            subscriber.onComplete();
        }
        return false;
    }

    private void finish() {
        failure = callFailed;
        if (failure == null) {
            try {
                unfolding.finish();
            } catch (RuntimeException unusable) {
                failure = unusable;
            }
        }
    }

    private void fail(Throwable thrown) {
        over = true;
        endCall();
        subscriber.onError(thrown);
    }
}

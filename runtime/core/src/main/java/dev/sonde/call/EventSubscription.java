package dev.sonde.call;

import dev.sonde.json.JsonCodec;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One call for one subscriber. A single task sends the request at the first demand, reads an event whenever one is asked for,
 * and gives all signals but the first: so they come one after the other, and asking for more while being given an event does
 * not nest.
 */
final class EventSubscription<T> implements Flow.Subscription, Runnable {

    private final Exchange exchange;
    private final JsonCodec<T> codec;
    private final @Nullable String done;
    private final Demand demand = new Demand();
    private final AtomicReference<@Nullable IllegalArgumentException> misuse = new AtomicReference<>();

    /** Taken out by whoever ends the subscription: hence one end, and no hold on a subscriber that has left. */
    private final AtomicReference<Flow.@Nullable Subscriber<? super T>> subscriber;

    private volatile boolean started;

    EventSubscription(
            Exchange exchange, JsonCodec<T> codec, @Nullable String done, Flow.Subscriber<? super T> subscriber) {
        this.exchange = exchange;
        this.codec = codec;
        this.done = done;
        this.subscriber = new AtomicReference<>(subscriber);
    }

    /** Introduces itself to the subscriber, then reads on the executor. */
    void start(Executor executor) {
        exchange.whenEnded(new Release(demand));
        Flow.Subscriber<? super T> receiver = subscriber.get();
        if (receiver == null) {
            return;
        }
        try {
            receiver.onSubscribe(this);
        } catch (Throwable broken) {
            cancel();
            throw broken;
        }
        if (subscriber.get() == null) {
            return;
        }
        try {
            executor.execute(this);
        } catch (RuntimeException | Error e) {
            if (started) {
                // Thrown by a subscriber, on an executor that runs its tasks on this thread.
                throw e;
            }
            fail(exchange.failures().closed(e));
        }
    }

    @Override
    public void request(long events) {
        if (events > 0) {
            demand.add(events);
        } else if (subscriber.get() != null) {
            misuse.compareAndSet(
                    null,
                    new IllegalArgumentException("At least 1 event must be asked for, but it is " + events
                            + " (rule 3.9 of Reactive Streams)"));
            exchange.close();
        }
    }

    @Override
    public void cancel() {
        if (subscriber.getAndSet(null) != null) {
            exchange.close();
        }
    }

    @Override
    public void run() {
        started = true;
        EventSource<T> source = null;
        while (subscriber.get() != null) {
            T event;
            try {
                awaitDemand();
                if (source == null) {
                    source = ChunkReader.open(exchange, codec, done);
                }
                event = source.next();
            } catch (Throwable failure) {
                // Also an Error: the subscriber must hear of it.
                fail(failure);
                return;
            }
            if (event == null) {
                complete();
            } else {
                give(event);
            }
        }
    }

    /** Returns as well when the call was ended or the thread interrupted: reading on then gives the failure its type. */
    private void awaitDemand() {
        try {
            demand.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void give(T event) {
        Flow.Subscriber<? super T> receiver = subscriber.get();
        if (receiver == null) {
            return;
        }
        try {
            receiver.onNext(event);
        } catch (Throwable broken) {
            // A subscriber that throws counts as one that cancels; what it threw goes to the thread's handler.
            cancel();
            throw broken;
        }
    }

    private void complete() {
        Flow.Subscriber<? super T> receiver = subscriber.getAndSet(null);
        if (receiver != null) {
            receiver.onComplete();
        }
    }

    private void fail(Throwable failure) {
        exchange.failed(failure);
        exchange.close();
        Flow.Subscriber<? super T> receiver = subscriber.getAndSet(null);
        if (receiver != null) {
            IllegalArgumentException misused = misuse.get();
            receiver.onError(misused == null ? failure : misused);
        }
    }

    private record Release(Demand demand) implements Runnable {
        @Override
        public void run() {
            demand.release();
        }
    }
}

package dev.sonde.call;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A subscriber that asks for what the test says and keeps what it is given. */
class Probe implements Flow.Subscriber<Delta> {

    private final long first;
    private final BlockingQueue<String> texts = new LinkedBlockingQueue<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicInteger ends = new AtomicInteger();
    private volatile Throwable failure;
    private volatile Flow.Subscription subscription;

    /** Asks for this many events at once; for none if it is 0. */
    Probe(long first) {
        this.first = first;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        if (first != 0) {
            subscription.request(first);
        }
    }

    @Override
    public void onNext(Delta event) {
        texts.add(event.text().orElse(""));
    }

    @Override
    public void onError(Throwable failure) {
        this.failure = failure;
        onComplete();
    }

    @Override
    public void onComplete() {
        ends.incrementAndGet();
        ended.countDown();
    }

    Flow.Subscription subscription() {
        return subscription;
    }

    /** The next event's text. */
    String text() throws InterruptedException {
        String text = texts.poll(20, TimeUnit.SECONDS);
        if (text == null) {
            throw new AssertionError("No event comes");
        }
        return text;
    }

    /** Waits for the end; null if it was no failure. */
    Throwable end() throws InterruptedException {
        if (!ended.await(20, TimeUnit.SECONDS)) {
            throw new AssertionError("No end comes");
        }
        return failure;
    }

    /** How many ends there have been. */
    int ends() {
        return ends.get();
    }

    /** All texts not taken yet. */
    List<String> texts() {
        return new ArrayList<>(texts);
    }
}

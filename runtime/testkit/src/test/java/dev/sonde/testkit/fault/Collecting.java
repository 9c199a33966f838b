package dev.sonde.testkit.fault;

import dev.sonde.deepseek.model.ChatCompletionChunk;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A subscriber that keeps what comes and counts the terminal signals. */
final class Collecting implements Flow.Subscriber<ChatCompletionChunk> {

    private final Received received;
    private final AtomicInteger ends = new AtomicInteger();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile Throwable failure;

    Collecting(Received received) {
        this.received = received;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(ChatCompletionChunk chunk) {
        received.accept(chunk);
    }

    @Override
    public void onError(Throwable error) {
        failure = error;
        onComplete();
    }

    @Override
    public void onComplete() {
        ends.incrementAndGet();
        ended.countDown();
    }

    Outcome outcome() throws InterruptedException {
        if (!ended.await(60, TimeUnit.SECONDS)) {
            throw new AssertionError("no terminal signal");
        }
        return received.ended(failure, ends.get());
    }
}

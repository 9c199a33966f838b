package dev.sonde.prompt;

import java.util.Objects;
import java.util.concurrent.Flow;

/** What a streamed reply unfolds to, anew for every subscriber. Safe for use by many threads at once. */
final class UnfoldingPublisher<E> implements Flow.Publisher<E> {

    private final Flow.Publisher<? extends TextChunk> chunks;
    private final Unfolding.Beginning<E> beginning;

    UnfoldingPublisher(Flow.Publisher<? extends TextChunk> chunks, Unfolding.Beginning<E> beginning) {
        this.chunks = chunks;
        this.beginning = beginning;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super E> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        chunks.subscribe(new UnfoldingSubscription<>(beginning.begin(), subscriber));
    }
}

package dev.sonde.prompt;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Flow;

/** Asks one model after the other for each subscriber. Safe for use by many threads at once. */
final class FallbackPublisher<Q extends PromptRequest<Q>, C> implements Flow.Publisher<C> {

    private final Q request;
    private final List<String> models;
    private final Asking<Q, Flow.Publisher<C>> asking;

    FallbackPublisher(Q request, List<String> models, Asking<Q, Flow.Publisher<C>> asking) {
        this.request = request;
        this.models = models;
        this.asking = asking;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super C> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        new FallbackSubscription<>(request, models, asking, subscriber).begin();
    }
}

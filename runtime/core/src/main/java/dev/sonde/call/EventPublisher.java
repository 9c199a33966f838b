package dev.sonde.call;

import dev.sonde.http.TransportRequest;
import dev.sonde.json.JsonCodec;
import dev.sonde.observe.ObservedCall;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** A call that is made anew for every subscriber. Safe for use by many threads at once. */
final class EventPublisher<T> implements Flow.Publisher<T> {

    private final ApiClient client;
    private final String call;
    private final TransportRequest request;
    private final Duration idle;
    private final JsonCodec<T> codec;
    private final @Nullable String done;
    private final @Nullable ObservedCall observed;

    EventPublisher(
            ApiClient client,
            String call,
            TransportRequest request,
            Duration idle,
            JsonCodec<T> codec,
            @Nullable String done,
            @Nullable ObservedCall observed) {
        this.client = client;
        this.call = call;
        this.request = request;
        this.idle = idle;
        this.codec = codec;
        this.done = done;
        this.observed = observed;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        Exchange exchange = new Exchange(client, call, request, idle, observed);
        new EventSubscription<T>(exchange, codec, done, subscriber)
                .start(client.shared().executor());
    }
}

package dev.sonde.prompt;

import dev.sonde.call.CallOptions;
import dev.sonde.call.CallSeries;
import dev.sonde.error.CallException;
import java.util.List;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Stands between one subscriber and the calls to one model after the other. What the subscriber asks for before the first chunk is
 * asked of each.
 */
final class FallbackSubscription<Q extends PromptRequest<Q>, C> implements Flow.Subscriber<C>, Flow.Subscription {

    private final CallSeries series = new CallSeries();
    private final CallOptions options = CallOptions.builder().series(series).build();
    private final FallbackModels models;
    private final Asking<Q, Flow.Publisher<C>> asking;
    private final Flow.Subscriber<? super C> subscriber;
    private Q request;
    private Flow.@Nullable Subscription call;
    private long demand;
    private boolean cancelled;

    // Only for the call's signals, which come one after the other:
    private boolean introduced;
    private boolean begun;

    FallbackSubscription(
            Q request,
            List<String> models,
            Asking<Q, Flow.Publisher<C>> asking,
            Flow.Subscriber<? super C> subscriber) {
        this.request = request;
        this.models = new FallbackModels(models, series);
        this.asking = asking;
        this.subscriber = subscriber;
    }

    void begin() {
        asking.ask(request, options).subscribe(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        boolean first = !introduced;
        introduced = true;
        synchronized (this) {
            call = subscription;
            if (cancelled) {
                subscription.cancel();
            } else if (demand > 0) {
                subscription.request(demand);
            }
        }
        if (first) {
            subscriber.onSubscribe(this);
        }
    }

    @Override
    public void onNext(C chunk) {
        begun = true;
        subscriber.onNext(chunk);
    }

    @Override
    public void onError(Throwable failure) {
        if (begun || !(failure instanceof CallException broken)) {
            subscriber.onError(failure);
            return;
        }
        try {
            request = request.withModel(models.nextAfter(broken));
        } catch (CallException last) {
            subscriber.onError(last);
            return;
        }
        begin();
    }

    @Override
    public void onComplete() {
        subscriber.onComplete();
    }

    @Override
    public synchronized void request(long chunks) {
        if (chunks > 0) {
            demand = demand + chunks < 0 ? Long.MAX_VALUE : demand + chunks;
        }
        if (call != null) {
            call.request(chunks);
        }
    }

    @Override
    public synchronized void cancel() {
        cancelled = true;
        if (call != null) {
            call.cancel();
        }
    }
}

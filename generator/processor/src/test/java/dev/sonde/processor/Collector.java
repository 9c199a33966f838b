package dev.sonde.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** A subscriber that wants everything. */
final class Collector implements Flow.Subscriber<Object> {

    private final CompletableFuture<List<Object>> all = new CompletableFuture<>();
    private final List<Object> read = new ArrayList<>();

    /** All that is published, once it is complete. */
    List<Object> all() {
        return all.join();
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(Object element) {
        read.add(element);
    }

    @Override
    public void onError(Throwable failure) {
        all.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        all.complete(read);
    }
}

package dev.sonde.call;

import java.util.concurrent.CompletableFuture;

/**
 * A future whose completion by anyone but its call ends the call: by {@code cancel}, {@code orTimeout},
 * {@code completeOnTimeout} … Futures derived from it do the same, so that cancelling the end of a chain stops its beginning.
 */
final class CallFuture<T> extends CompletableFuture<T> {

    private final Exchange exchange;

    CallFuture(Exchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CallFuture<>(exchange);
    }

    // When the call itself completes the future it is over, and closing it changes nothing.

    @Override
    public boolean complete(T value) {
        boolean first = super.complete(value);
        exchange.close();
        return first;
    }

    @Override
    public boolean completeExceptionally(Throwable failure) {
        boolean first = super.completeExceptionally(failure);
        exchange.close();
        return first;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean first = super.cancel(mayInterruptIfRunning);
        exchange.close();
        return first;
    }
}

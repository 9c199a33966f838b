package dev.sonde.call;

import java.util.concurrent.CompletableFuture;

/**
 * A future of what a call brings, or several calls do, whose completion by anyone else ends them: by {@code cancel}, {@code
 * orTimeout}, {@code completeOnTimeout} … Futures derived from it do the same, so that cancelling the end of a chain stops its
 * beginning.
 */
public final class CallFuture<T> extends CompletableFuture<T> {

    private final Runnable end;

    /**
     * A future that is not complete.
     *
     * @param end ends the calls; must not block, may run twice, and changes nothing once they are over
     */
    public CallFuture(Runnable end) {
        this.end = end;
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CallFuture<>(end);
    }

    // When the last call itself completes the future all are over, and ending them changes nothing.

    @Override
    public boolean complete(T value) {
        boolean first = super.complete(value);
        end.run();
        return first;
    }

    @Override
    public boolean completeExceptionally(Throwable failure) {
        boolean first = super.completeExceptionally(failure);
        end.run();
        return first;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean first = super.cancel(mayInterruptIfRunning);
        end.run();
        return first;
    }
}

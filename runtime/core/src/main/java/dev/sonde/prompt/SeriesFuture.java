package dev.sonde.prompt;

import java.util.concurrent.CompletableFuture;

/** A future of what several calls bring: its completion by anyone else ends them, and so does that of a future derived from it. */
final class SeriesFuture<T> extends CompletableFuture<T> {

    private final CurrentCall current;

    SeriesFuture(CurrentCall current) {
        this.current = current;
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new SeriesFuture<>(current);
    }

    // When the last call itself completes the future all are over, and ending them changes nothing.

    @Override
    public boolean complete(T value) {
        boolean first = super.complete(value);
        current.end();
        return first;
    }

    @Override
    public boolean completeExceptionally(Throwable failure) {
        boolean first = super.completeExceptionally(failure);
        current.end();
        return first;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean first = super.cancel(mayInterruptIfRunning);
        current.end();
        return first;
    }
}

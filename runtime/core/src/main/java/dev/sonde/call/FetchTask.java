package dev.sonde.call;

/** Runs a fetch and completes its future. */
final class FetchTask<T> implements Runnable {

    private final Fetch<T> fetch;
    private final CallFuture<T> future;

    FetchTask(Fetch<T> fetch, CallFuture<T> future) {
        this.fetch = fetch;
        this.future = future;
    }

    @Override
    public void run() {
        T value;
        try {
            value = fetch.run();
        } catch (Throwable failure) {
            // Also an Error: whoever waits for the future must hear of it.
            future.completeExceptionally(failure);
            return;
        }
        future.complete(value);
    }
}

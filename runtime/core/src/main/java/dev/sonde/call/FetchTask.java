package dev.sonde.call;

/** Runs a call and completes its future. */
final class FetchTask<T> implements Runnable {

    private final Answer<T> answer;
    private final CallFuture<T> future;

    FetchTask(Answer<T> answer, CallFuture<T> future) {
        this.answer = answer;
        this.future = future;
    }

    @Override
    public void run() {
        T value;
        try {
            value = answer.run();
        } catch (Throwable failure) {
            // Also an Error: whoever waits for the future must hear of it.
            future.completeExceptionally(failure);
            return;
        }
        future.complete(value);
    }
}

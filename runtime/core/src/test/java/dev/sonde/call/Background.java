package dev.sonde.call;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** A blocking call on a thread of its own, and how it went. */
public final class Background {

    private final CompletableFuture<Boolean> interruptedAtEnd = new CompletableFuture<>();
    private final Thread thread;

    private Background(Runnable call) {
        thread = new Thread(() -> run(call), "test-call");
        thread.setDaemon(true);
    }

    public static Background start(Runnable call) {
        Background background = new Background(call);
        background.thread.start();
        return background;
    }

    private void run(Runnable call) {
        try {
            call.run();
            interruptedAtEnd.complete(Thread.currentThread().isInterrupted());
        } catch (Throwable failure) {
            failure.addSuppressed(new Flag(Thread.currentThread().isInterrupted()));
            interruptedAtEnd.completeExceptionally(failure);
        }
    }

    public void interrupt() {
        thread.interrupt();
    }

    /** What the call threw. */
    public Throwable failure() throws Exception {
        try {
            interruptedAtEnd.get(20, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            return e.getCause();
        }
        throw new AssertionError("The call went well");
    }

    /** Whether the thread's interrupt flag was set when the call threw. */
    public static boolean interruptFlag(Throwable failure) {
        return ((Flag) failure.getSuppressed()[0]).set;
    }

    private static final class Flag extends Exception {
        private static final long serialVersionUID = 1L;
        private final boolean set;

        Flag(boolean set) {
            this.set = set;
        }
    }
}

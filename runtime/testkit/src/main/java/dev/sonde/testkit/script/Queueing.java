package dev.sonde.testkit.script;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How a call waits before its answer, as calls do while the service is busy. The service then sends keep-alives: comments in
 * a stream, blank lines before a whole reply. Immutable but for the latch.
 *
 * @param keepAlives how many keep-alives come at once
 * @param released the call waits until this latch is at zero; null for no wait
 * @param every how often a further keep-alive comes while it waits; null for never
 */
public record Queueing(
        int keepAlives,
        @Nullable CountDownLatch released,
        @Nullable Duration every) {

    /** No wait: the answer comes at once. */
    public static final Queueing NONE = new Queueing(0, null, null);

    private static final Duration USUAL_INTERVAL = Duration.ofSeconds(1);

    public Queueing {
        if (keepAlives < 0) {
            throw new IllegalArgumentException("keepAlives must not be negative, but is " + keepAlives);
        }
        if (every != null && (every.isNegative() || every.isZero())) {
            throw new IllegalArgumentException("the interval must be positive, but is " + every);
        }
    }

    /** This many keep-alives, one after the other without a pause, and then the answer. */
    public static Queueing keepAlives(int count) {
        return new Queueing(count, null, null);
    }

    /** One keep-alive at once and one more every second, until the latch is at zero. */
    public static Queueing until(CountDownLatch released) {
        return new Queueing(1, Objects.requireNonNull(released, "released"), USUAL_INTERVAL);
    }

    /** Nothing at all, not even the head of the reply, until the latch is at zero. */
    public static Queueing silentUntil(CountDownLatch released) {
        return new Queueing(0, Objects.requireNonNull(released, "released"), null);
    }

    /** The same wait with this interval between keep-alives. */
    public Queueing every(Duration interval) {
        return new Queueing(keepAlives, released, interval);
    }

    /** Sends one keep-alive. */
    @FunctionalInterface
    public interface KeepAlive {

        /**
         * Sends it at once.
         *
         * @throws IOException when the client is gone
         */
        void send() throws IOException;
    }

    /**
     * Waits on the calling thread.
     *
     * @throws IOException when the client is gone
     * @throws InterruptedException when the fake is closed meanwhile
     */
    public void pass(KeepAlive keepAlive) throws IOException, InterruptedException {
        for (int i = 0; i < keepAlives; i++) {
            keepAlive.send();
        }
        if (released == null) {
            return;
        }
        if (every == null) {
            released.await();
            return;
        }
        while (!released.await(every.toNanos(), TimeUnit.NANOSECONDS)) {
            keepAlive.send();
        }
    }
}

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
 * @param released the call waits until this latch is at zero; null for none
 * @param every how often a further keep-alive comes while it waits; null for never
 * @param length how long it waits at most; null for as long as the latch says
 */
public record Queueing(
        int keepAlives,
        @Nullable CountDownLatch released,
        @Nullable Duration every,
        @Nullable Duration length) {

    /** No wait: the answer comes at once. */
    public static final Queueing NONE = new Queueing(0, null, null, null);

    private static final Duration USUAL_INTERVAL = Duration.ofSeconds(1);
    /** Longer than any process lives, and a number of nanoseconds that can be added to. */
    private static final Duration LONGEST = Duration.ofDays(36_500);
    /** How long a wait does at least not look whether the client is still there: thousands may be waiting. */
    private static final long LOOK_NANOS = Duration.ofMillis(50).toNanos();

    public Queueing {
        if (keepAlives < 0) {
            throw new IllegalArgumentException("keepAlives must not be negative, but is " + keepAlives);
        }
        if (every != null && (every.isNegative() || every.isZero())) {
            throw new IllegalArgumentException("the interval must be positive, but is " + every);
        }
        if (length != null && length.isNegative()) {
            throw new IllegalArgumentException("the length must not be negative, but is " + length);
        }
    }

    /** This many keep-alives, one after the other without a pause, and then the answer. */
    public static Queueing keepAlives(int count) {
        return new Queueing(count, null, null, null);
    }

    /** One keep-alive at once and one more every second, until the latch is at zero. */
    public static Queueing until(CountDownLatch released) {
        return new Queueing(1, Objects.requireNonNull(released, "released"), USUAL_INTERVAL, null);
    }

    /** Nothing at all, not even the head of the reply, until the latch is at zero. */
    public static Queueing silentUntil(CountDownLatch released) {
        return new Queueing(0, Objects.requireNonNull(released, "released"), null, null);
    }

    /** One keep-alive at once and one more every second, for this time. */
    public static Queueing lasting(Duration length) {
        return new Queueing(1, null, USUAL_INTERVAL, length);
    }

    /** Nothing at all for this time, not even the head of the reply. */
    public static Queueing silent(Duration length) {
        return new Queueing(0, null, null, length);
    }

    /** The same wait after this many keep-alives. */
    public Queueing after(int count) {
        return new Queueing(count, released, every, length);
    }

    /** The same wait with this interval between keep-alives. */
    public Queueing every(Duration interval) {
        return new Queueing(keepAlives, released, interval, length);
    }

    /** What a waiting call can do, and notice. */
    public interface Waiting {

        /**
         * Sends one keep-alive at once.
         *
         * @throws IOException when the client is gone
         */
        void keepAlive() throws IOException;

        /** Whether the client has given up. */
        boolean isAbandoned() throws IOException;
    }

    /**
     * Waits on the calling thread.
     *
     * @param limit the longest wait
     * @return false when the limit was reached or the client has given up
     * @throws IOException when the client is gone
     * @throws InterruptedException when the fake is closed meanwhile
     */
    public boolean pass(Waiting waiting, Duration limit) throws IOException, InterruptedException {
        for (int i = 0; i < keepAlives; i++) {
            waiting.keepAlive();
        }
        long start = System.nanoTime();
        long end = length == null ? Long.MAX_VALUE : nanos(length);
        long next = every == null ? Long.MAX_VALUE : nanos(every);
        long last = nanos(limit);
        boolean waits = released != null || length != null;
        while (waits) {
            long passed = System.nanoTime() - start;
            if (passed >= end) {
                return true;
            }
            if (passed >= last || waiting.isAbandoned()) {
                return false;
            }
            if (passed >= next) {
                waiting.keepAlive();
                next = passed + nanos(Objects.requireNonNull(every));
            }
            long look = Math.max(LOOK_NANOS, passed / 8);
            waits = !isReleased(Math.min(look, Math.min(Math.min(end, last), next) - passed));
        }
        return true;
    }

    private boolean isReleased(long nanos) throws InterruptedException {
        if (released != null) {
            return released.await(nanos, TimeUnit.NANOSECONDS);
        }
        TimeUnit.NANOSECONDS.sleep(nanos);
        return false;
    }

    private static long nanos(Duration duration) {
        return duration.compareTo(LONGEST) > 0 ? LONGEST.toNanos() : duration.toNanos();
    }
}

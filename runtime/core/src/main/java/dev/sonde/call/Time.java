package dev.sonde.call;

import dev.sonde.http.AbortSignal;
import java.time.Instant;

/** Everything about time and chance, so that a test can stand in for both. */
interface Time {

    /** A running count of nanoseconds, as {@link System#nanoTime()}. */
    long nanos();

    /** The time of day, to read a date in a header by. */
    Instant now();

    /** A number from 0 to 1. */
    double random();

    /**
     * Waits; returns early if the signal is aborted.
     *
     * @throws InterruptedException when the thread is interrupted
     */
    void pause(long nanos, AbortSignal abort) throws InterruptedException;

    /** Runs a task later, on a thread of this object's own; the task must not block. */
    Scheduled schedule(Runnable task, long nanos);

    /** A task that is to run. */
    interface Scheduled {

        void cancel();
    }
}

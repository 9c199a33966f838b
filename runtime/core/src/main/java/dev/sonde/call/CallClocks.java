package dev.sonde.call;

import dev.sonde.http.AbortSignal;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The idle and the total clock of one call, and the one place that says why a call was ended early.
 *
 * <p>A read that blocks cannot look at a clock, so a task on another thread does and aborts the exchange. One task per call:
 * reading only notes the time, and the task, when it comes too early, puts itself off.
 */
final class CallClocks implements Runnable {

    /** Why a call was ended from this side. */
    enum Ending {
        CLOSED,
        IDLE,
        TOTAL
    }

    private static final long NOT_WAITING = Long.MIN_VALUE;

    private final Time time;
    private final AbortSignal abort;
    private final long idleNanos;
    private final long totalNanos;
    private final long start;
    private final AtomicReference<@Nullable Ending> ending = new AtomicReference<>();
    private volatile long waitingSince = NOT_WAITING;
    private volatile @Nullable Runnable whenEnded;
    private Time.@Nullable Scheduled task;
    private boolean stopped;

    CallClocks(Time time, AbortSignal abort, Duration idle, Duration total) {
        this.time = time;
        this.abort = abort;
        this.idleNanos = idle.toNanos();
        this.totalNanos = total.toNanos();
        this.start = time.nanos();
        schedule(Math.min(idleNanos, totalNanos));
    }

    /** From now on silence of the server counts. */
    void waiting() {
        waitingSince = time.nanos();
    }

    /** The server sent something; until the next {@link #waiting()} silence is ours. */
    void received() {
        waitingSince = NOT_WAITING;
    }

    /** What is left of the total clock. */
    long leftNanos() {
        return Math.max(0, totalNanos - (time.nanos() - start));
    }

    /**
     * Sets what happens, beside the abort, when the call is ended early; if it is already, it happens here and now.
     *
     * @param action must not block; may run twice
     */
    void whenEnded(Runnable action) {
        whenEnded = action;
        if (ending.get() != null) {
            action.run();
        }
    }

    /** Ends the call from this side. */
    void close() {
        end(Ending.CLOSED);
    }

    /** Why the call was ended from this side; null if it was not. */
    @Nullable
    Ending ending() {
        return ending.get();
    }

    /** The call is over: nothing is watched any more. */
    synchronized void stop() {
        stopped = true;
        if (task != null) {
            task.cancel();
        }
    }

    private synchronized void schedule(long nanos) {
        if (!stopped) {
            task = time.schedule(this, nanos);
        }
    }

    @Override
    public void run() {
        long now = time.nanos();
        long totalLeft = totalNanos - (now - start);
        long since = waitingSince;
        long idleLeft = since == NOT_WAITING ? idleNanos : idleNanos - (now - since);
        if (totalLeft <= 0) {
            end(Ending.TOTAL);
        } else if (idleLeft <= 0) {
            end(Ending.IDLE);
        } else {
            schedule(Math.min(totalLeft, idleLeft));
        }
    }

    private void end(Ending reason) {
        if (ending.compareAndSet(null, reason)) {
            abort.abort();
            Runnable action = whenEnded;
            if (action != null) {
                action.run();
            }
        }
    }
}

package dev.sonde.http;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Tells an exchange from any thread that it is to end now. Once aborted, it stays so. */
public final class AbortSignal {

    // A lock, since a monitor would pin a virtual thread that waits in await().
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile boolean aborted;
    private @Nullable Runnable action;

    public boolean isAborted() {
        return aborted;
    }

    /**
     * Sets what aborting does from now on, in place of what it did before; if it is aborted already, does it here and now.
     *
     * @param action must not block; may run more than once
     */
    public void onAbort(Runnable action) {
        lock.lock();
        try {
            this.action = action;
        } finally {
            lock.unlock();
        }
        if (aborted) {
            action.run();
        }
    }

    /** Aborts: runs the action that is set and wakes who awaits. Does not block. */
    public void abort() {
        @Nullable Runnable run;
        lock.lock();
        try {
            aborted = true;
            run = action;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        if (run != null) {
            run.run();
        }
    }

    /**
     * Waits until it is aborted, at most this long.
     *
     * @return whether it is aborted
     * @throws InterruptedException when the thread is interrupted
     */
    public boolean await(long duration, TimeUnit unit) throws InterruptedException {
        long left = unit.toNanos(duration);
        lock.lockInterruptibly();
        try {
            while (!aborted && left > 0) {
                left = changed.awaitNanos(left);
            }
            return aborted;
        } finally {
            lock.unlock();
        }
    }
}

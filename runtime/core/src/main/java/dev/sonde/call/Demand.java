package dev.sonde.call;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** How many events a subscriber has asked for and not been given yet. */
final class Demand {

    // A lock, since a monitor would pin a virtual thread that waits in take().
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long asked;
    private boolean released;

    /** Asks for more; what is too much to count is without bound. */
    void add(long events) {
        lock.lock();
        try {
            long sum = asked + events;
            asked = sum < 0 ? Long.MAX_VALUE : sum;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** From now on nobody waits: the call was ended. */
    void release() {
        lock.lock();
        try {
            released = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until an event is asked for, and counts it as given; returns early once released.
     *
     * @throws InterruptedException when the thread is interrupted
     */
    void take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (asked == 0 && !released) {
                changed.await();
            }
            if (asked > 0 && asked < Long.MAX_VALUE) {
                asked--;
            }
        } finally {
            lock.unlock();
        }
    }
}

package dev.sonde.call;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks at their time, nearly all of which are cancelled before. One thread looks at all of them when the first is due; it
 * starts with the first and ends when there have been none for some seconds.
 *
 * <p>Why no {@code ScheduledThreadPoolExecutor}: every call sets an alarm and cancels it, and that one has a lock and a heap for it
 * and wakes its thread for the first. Here a call pays for an entry in a map.
 */
final class Alarms implements Runnable {

    private final Set<Alarm> alarms = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable Thread> thread = new AtomicReference<>();

    /** When the thread looks next, in nanoseconds of the clock. */
    private volatile long nextLook;

    private final long mostPause;

    /** @param mostPause how long the thread pauses at most; it ends when it found nothing twice */
    Alarms(Duration mostPause) {
        this.mostPause = mostPause.toNanos();
    }

    /** Runs a task after so many nanoseconds; it must not block. */
    Time.Scheduled schedule(Runnable task, long nanos) {
        Alarm alarm = new Alarm(this, task, System.nanoTime() + nanos);
        alarms.add(alarm);
        Thread watching = thread.get();
        if (watching == null) {
            start();
        } else if (alarm.due - nextLook < 0) {
            LockSupport.unpark(watching);
        }
        return alarm;
    }

    /** How many are set. */
    int size() {
        return alarms.size();
    }

    private void start() {
        Thread next = new DaemonThreads("sonde-clock").newThread(this);
        if (thread.compareAndSet(null, next)) {
            next.start();
        }
    }

    @Override
    public void run() {
        boolean idle = false;
        while (true) {
            boolean none = look();
            if (none && idle) {
                thread.set(null);
                // One that was set meanwhile found this thread still here.
                if (alarms.isEmpty() || !thread.compareAndSet(null, Thread.currentThread())) {
                    return;
                }
            }
            idle = none;
            LockSupport.parkNanos(this, nextLook - System.nanoTime());
        }
    }

    /** Runs what is due; whether there was nothing at all. */
    private boolean look() {
        long now = System.nanoTime();
        long next = now + mostPause;
        // An alarm set from here on wakes the thread in any case: this look may pass it by.
        nextLook = now + Long.MAX_VALUE / 2;
        boolean none = true;
        for (Alarm alarm : alarms) {
            none = false;
            if (alarm.due - now <= 0) {
                alarm.ring();
            } else if (alarm.due - next < 0) {
                next = alarm.due;
            }
        }
        nextLook = next;
        return none;
    }

    private static final class Alarm implements Time.Scheduled {

        private final Alarms alarms;
        private final Runnable task;
        private final long due;

        Alarm(Alarms alarms, Runnable task, long due) {
            this.alarms = alarms;
            this.task = task;
            this.due = due;
        }

        void ring() {
            if (alarms.alarms.remove(this)) {
                try {
                    task.run();
                } catch (RuntimeException e) {
                    // The other calls' clocks go on.
                }
            }
        }

        @Override
        public void cancel() {
            alarms.alarms.remove(this);
        }
    }
}

package dev.sonde.call;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Calls, made one after the other, that together may take no longer than one: the total timeout counts from the beginning of the
 * first. Give it to each by {@link CallOptionsBuilder#series}. Safe for use by many threads at once.
 */
public final class CallSeries {

    private final AtomicReference<@Nullable End> end = new AtomicReference<>();

    /** Whether the time is up, so that another call would end at once; false before the first. */
    public boolean isOver() {
        End known = end.get();
        return known != null && known.leftNanos() <= 0;
    }

    /**
     * Runs an action when the time is up, from another thread; never if there was no call yet.
     *
     * @param action must not block
     * @return takes it back
     */
    public Runnable whenOver(Runnable action) {
        End known = end.get();
        return known == null ? Watch.NONE : new Watch(known.time.schedule(action, Math.max(0, known.leftNanos())));
    }

    /** What a call may still take; it is the first if there was none. */
    Duration left(Duration total, Time time) {
        end.compareAndSet(null, new End(time, time.nanos() + total.toNanos()));
        End known = end.get();
        // At least a moment, since a clock that has run out before it begins cannot end anything.
        return known == null ? total : Duration.ofNanos(Math.max(1, known.leftNanos()));
    }

    private record Watch(Time.@Nullable Scheduled scheduled) implements Runnable {

        static final Watch NONE = new Watch(null);

        @Override
        public void run() {
            if (scheduled != null) {
                scheduled.cancel();
            }
        }
    }

    private record End(Time time, long nanos) {
        long leftNanos() {
            return nanos - time.nanos();
        }
    }
}

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

    /** What a call may still take; it is the first if there was none. */
    Duration left(Duration total, Time time) {
        end.compareAndSet(null, new End(time, time.nanos() + total.toNanos()));
        End known = end.get();
        // At least a moment, since a clock that has run out before it begins cannot end anything.
        return known == null ? total : Duration.ofNanos(Math.max(1, known.leftNanos()));
    }

    private record End(Time time, long nanos) {
        long leftNanos() {
            return nanos - time.nanos();
        }
    }
}

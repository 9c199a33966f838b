package dev.sonde.call;

import org.jspecify.annotations.Nullable;

/** Where an {@link EventStream} gets its events from. */
interface EventSource<T> {

    /** The next event; null when there are no more. */
    @Nullable
    T next();

    /** Ends the source from any thread. */
    void close();
}

package dev.sonde.call;

import dev.sonde.fold.Folding;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where an {@link EventStream} gets its events from. */
interface EventSource<T> {

    /** The next event; null when there are no more. */
    @Nullable
    T next();

    /**
     * Reads all that is left and makes it the reply that it is a part of.
     *
     * @param receiver is given each event as it comes; a failure of it ends the source; null if nobody listens
     */
    <R> R fold(Folding<? super T, R> folding, @Nullable Consumer<? super T> receiver);

    /** Ends the source from any thread. */
    void close();
}

package dev.sonde.call;

import dev.sonde.fold.Folding;
import java.util.Iterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Events that come from elsewhere, or are here already.
 *
 * @param end ends them, from any thread
 */
record GivenEvents<T>(Iterator<? extends T> events, Runnable end) implements EventSource<T> {

    @Override
    public @Nullable T next() {
        return events.hasNext() ? events.next() : null;
    }

    @Override
    public <R> R fold(Folding<? super T, R> folding, @Nullable Consumer<? super T> receiver) {
        while (events.hasNext()) {
            T event = events.next();
            folding.add(event);
            if (receiver != null) {
                receiver.accept(event);
            }
        }
        return folding.reply();
    }

    @Override
    public void close() {
        end.run();
    }
}

package dev.sonde.prompt;

import dev.sonde.call.EventStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What a streamed reply unfolds to, one after the other; a reply that proves useless ends the call. */
final class UnfoldedStream<E> implements Iterator<E> {

    private final EventStream<? extends TextChunk> source;
    private final Iterator<? extends TextChunk> chunks;
    private Unfolding<E> unfolding;
    private @Nullable E next;
    private @Nullable RuntimeException failure;
    private boolean ended;

    private UnfoldedStream(EventStream<? extends TextChunk> source, Unfolding<E> unfolding) {
        this.source = source;
        this.chunks = source.iterator();
        this.unfolding = unfolding;
    }

    static <E> Stream<E> of(EventStream<? extends TextChunk> source, Unfolding<E> unfolding) {
        Spliterator<E> unfolded = Spliterators.spliteratorUnknownSize(
                new UnfoldedStream<>(source, unfolding), Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(unfolded, false).onClose(new Closing(source));
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            next = unfolding.poll();
            if (next == null && ended) {
                tellFailure();
                return false;
            }
            if (next == null) {
                read();
            }
        }
        return true;
    }

    /** What was complete before a failure is given away before it. */
    private void read() {
        // Set first: after a failure of the call nothing more is asked for.
        ended = true;
        if (!chunks.hasNext()) {
            try {
                unfolding.finish();
            } catch (RuntimeException unusable) {
                failure = unusable;
            }
            return;
        }
        try {
            unfolding = unfolding.take(chunks.next());
            ended = false;
        } catch (RuntimeException unusable) {
            failure = unusable;
            source.close();
        }
    }

    private void tellFailure() {
        RuntimeException told = failure;
        failure = null;
        if (told != null) {
            throw told;
        }
    }

    @Override
    public E next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The reply has no more to give");
        }
        E given = next;
        next = null;
        return Objects.requireNonNull(given);
    }

    private record Closing(EventStream<?> stream) implements Runnable {
        @Override
        public void run() {
            stream.close();
        }
    }
}

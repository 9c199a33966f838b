package dev.sonde.call;

import dev.sonde.fold.Fold;
import java.lang.ref.Reference;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The events of a reply, each read when it is asked for. Can be gone through once, by one thread; {@link #close()} may be called
 * from any thread.
 *
 * <p>Asking for an event blocks until it is here and throws a {@link dev.sonde.error.CallException} if it never comes: one
 * with the text received so far. Events that end with the done marker, or with a chunk that finishes the reply, just end.
 *
 * <p>A stream that has not been read to its end is to be closed: it holds a connection, and the server goes on writing for
 * money. One that is dropped all the same is closed when the garbage collector finds it, and reported to the {@link
 * System.Logger} {@code dev.sonde.call}.
 *
 * @param <T> what an event holds
 */
public final class EventStream<T> implements Iterable<T>, AutoCloseable {

    private final EventSource<T> source;
    private final ReplyHead head;
    private boolean used;

    EventStream(EventSource<T> source, ReplyHead head) {
        this.source = source;
        this.head = head;
    }

    /** A stream of events that are here already: for tests of code that takes a stream. */
    public static <T> EventStream<T> of(Iterable<? extends T> events) {
        return of(events.iterator(), Nothing.INSTANCE);
    }

    /**
     * A stream of events that come from elsewhere, such as those of several calls.
     *
     * @param events asks and waits for the next
     * @param end ends what the events come from: what {@link #close()} does
     */
    public static <T> EventStream<T> of(Iterator<? extends T> events, Runnable end) {
        return new EventStream<>(new GivenEvents<>(events, end), ReplyHead.GIVEN);
    }

    /** What came before the events: status, headers, the server's id of the request. */
    public ReplyHead head() {
        return head;
    }

    /**
     * Starts going through the events.
     *
     * @throws IllegalStateException when the stream has been gone through, or is being gone through, already
     */
    @Override
    public Iterator<T> iterator() {
        use();
        return new Events<>(this);
    }

    private void use() {
        if (used) {
            throw new IllegalStateException("The events of a reply can be gone through only once");
        }
        used = true;
    }

    /**
     * The events as a {@link Stream}, whose {@code close} closes this.
     *
     * @throws IllegalStateException when the stream has been gone through, or is being gone through, already
     */
    public Stream<T> stream() {
        Spliterator<T> events =
                Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(events, false).onClose(new Closing(this));
    }

    /**
     * Reads all events and makes them the reply that they are pieces of.
     *
     * @throws dev.sonde.error.CallException when the stream ends too early, or what it brings is larger than the largest reply that
     *     the client takes
     * @throws IllegalStateException when the stream has been gone through, or is being gone through, already
     */
    public <R> R fold(Fold<? super T, R> fold) {
        return read(fold, null);
    }

    /**
     * Does the same as {@link #fold(Fold)} and gives each event away as it comes.
     *
     * @param receiver what it throws ends the call and is thrown here
     */
    public <R> R fold(Fold<? super T, R> fold, Consumer<? super T> receiver) {
        return read(fold, Objects.requireNonNull(receiver, "receiver"));
    }

    private <R> R read(Fold<? super T, R> fold, @Nullable Consumer<? super T> receiver) {
        use();
        try {
            return source.fold(fold.begin(), receiver);
        } finally {
            // Held as long as the events are gone through, as a stream that nobody holds counts as leaked.
            Reference.reachabilityFence(this);
        }
    }

    /** Ends the call and closes its connection, at once; a reader that waits gets a {@link dev.sonde.error.CallClosedException}. */
    @Override
    public void close() {
        source.close();
    }

    /** Ends events that hold nothing. */
    private enum Nothing implements Runnable {
        INSTANCE;

        @Override
        public void run() {
            // Nothing is held.
        }
    }

    private record Closing(EventStream<?> stream) implements Runnable {
        @Override
        public void run() {
            stream.close();
        }
    }

    private static final class Events<T> implements Iterator<T> {

        /** Held as long as the events are gone through: a stream that nobody holds counts as leaked. */
        private final EventStream<T> stream;

        private @Nullable T next;
        private boolean ended;

        Events(EventStream<T> stream) {
            this.stream = stream;
        }

        @Override
        public boolean hasNext() {
            if (next == null && !ended) {
                // Set first: a failure is reported once, then the events are over.
                ended = true;
                try {
                    next = stream.source.next();
                } finally {
                    // Held also while the last event is waited for.
                    Reference.reachabilityFence(stream);
                }
                ended = next == null;
            }
            return next != null;
        }

        @Override
        public T next() {
            T event = hasNext() ? next : null;
            if (event == null) {
                throw new NoSuchElementException("The reply has no more events");
            }
            next = null;
            return event;
        }
    }
}

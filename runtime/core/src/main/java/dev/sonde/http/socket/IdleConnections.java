package dev.sonde.http.socket;

import java.util.Iterator;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The idle connections of one route, the one used last first. Whoever takes one out is the only one to have it.
 *
 * <p>Why no lock: when a thousand replies come at once, their threads would queue for it, and each would have to be woken.
 */
final class IdleConnections implements Iterable<Connection> {

    private final ConcurrentLinkedDeque<Connection> connections = new ConcurrentLinkedDeque<>();
    private final AtomicInteger size = new AtomicInteger();

    void add(Connection connection) {
        size.incrementAndGet();
        connections.addLast(connection);
    }

    @Nullable
    Connection takeLast() {
        return taken(connections.pollLast());
    }

    /** The one that was used longest ago, if there are more than so many. */
    @Nullable
    Connection takeSurplus(int most) {
        return size.get() > most ? taken(connections.pollFirst()) : null;
    }

    /** Takes this one out; false when another has taken it. */
    boolean take(Connection connection) {
        return connections.removeFirstOccurrence(connection) && taken(connection) != null;
    }

    private @Nullable Connection taken(@Nullable Connection connection) {
        if (connection != null) {
            size.decrementAndGet();
        }
        return connection;
    }

    boolean isEmpty() {
        return connections.isEmpty();
    }

    @Override
    public Iterator<Connection> iterator() {
        return connections.iterator();
    }
}

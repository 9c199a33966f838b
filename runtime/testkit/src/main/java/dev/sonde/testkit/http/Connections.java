package dev.sonde.testkit.http;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The connections of a server, in the order of arrival; of very many the last {@value #KEPT}. Safe to use from any thread. */
public final class Connections {

    private static final int KEPT = 10_000;

    private final ArrayDeque<ClientConnection> recent = new ArrayDeque<>();
    private final Map<Long, CompletableFuture<ClientConnection>> awaited = new HashMap<>();
    private long accepted;

    Connections() {}

    /** How many there have been. */
    public synchronized long acceptedCount() {
        return accepted;
    }

    /** A copy of what is kept. */
    public synchronized List<ClientConnection> all() {
        return List.copyOf(recent);
    }

    /** Those that are open now. */
    public List<ClientConnection> open() {
        return all().stream().filter(ClientConnection::isOpen).toList();
    }

    /**
     * The connection of this number, completed when the server accepts it: 1 for the first.
     *
     * @throws IllegalArgumentException when there was one, but it is no longer kept
     */
    public synchronized CompletableFuture<ClientConnection> accepted(long number) {
        if (number > accepted) {
            return awaited.computeIfAbsent(number, key -> new CompletableFuture<>())
                    .copy();
        }
        return recent.stream()
                .filter(connection -> connection.number() == number)
                .findFirst()
                .map(CompletableFuture::completedFuture)
                .orElseThrow(() -> new IllegalArgumentException("connection " + number + " is not kept"));
    }

    ClientConnection accept() {
        CompletableFuture<ClientConnection> waiting;
        ClientConnection connection;
        synchronized (this) {
            accepted++;
            connection = new ClientConnection(accepted);
            if (recent.size() == KEPT) {
                recent.removeFirst();
            }
            recent.addLast(connection);
            waiting = awaited.remove(accepted);
        }
        if (waiting != null) {
            waiting.complete(connection);
        }
        return connection;
    }
}

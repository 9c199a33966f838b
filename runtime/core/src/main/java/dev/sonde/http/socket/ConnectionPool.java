package dev.sonde.http.socket;

import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Idle connections, the one used last first: it is the least likely to be dead, and those that are not needed come to their
 * end. One daemon thread closes them in time; it is there only while there are any.
 */
final class ConnectionPool implements Runnable {

    /** How long the unwanted rest of a reply has to come. */
    private static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final int maxIdle;
    private final long keepAliveNanos;

    /** A route stays, even without connections: a program has few. */
    private final ConcurrentMap<Route, IdleConnections> idle = new ConcurrentHashMap<>();

    private final AtomicReference<@Nullable Thread> watcher = new AtomicReference<>();

    /** When the watcher looks next, in nanoseconds of the clock. */
    private volatile long nextLook;

    private volatile boolean closed;

    ConnectionPool(int maxIdle, long keepAliveNanos) {
        this.maxIdle = maxIdle;
        this.keepAliveNanos = keepAliveNanos;
    }

    /** Takes out a connection that is ready; null when there is none. */
    @Nullable
    Connection take(Route route) throws IOException {
        while (true) {
            Connection connection = last(route);
            if (connection == null) {
                return null;
            }
            long left = connection.expires - System.nanoTime();
            if (connection.rest != null && !isFinished(connection)) {
                keep(connection, left);
                return null;
            }
            if (left > 0 && connection.wire().isQuiet()) {
                return connection;
            }
            connection.close();
        }
    }

    private @Nullable Connection last(Route route) throws IOException {
        if (closed) {
            throw new IOException("the transport is closed");
        }
        IdleConnections connections = idle.get(route);
        return connections == null ? null : connections.takeLast();
    }

    /** Reads what has come of an unwanted reply; closes the connection when that leads nowhere. */
    private static boolean isFinished(Connection connection) {
        ReplyStream rest = connection.rest;
        try {
            if (rest != null && !rest.finish()) {
                return false;
            }
            connection.rest = null;
        } catch (IOException useless) {
            connection.rest = null;
            connection.close();
        }
        return true;
    }

    /** Keeps a connection whose exchange is over. */
    void add(Connection connection) {
        connection.finish();
        put(connection, Math.min(keepAliveNanos, connection.allowedIdle));
    }

    /** Keeps a connection for a moment, in which the rest of its reply may come. */
    void addUnfinished(Connection connection, ReplyStream rest) {
        connection.finish();
        connection.rest = rest;
        put(connection, REST_NANOS);
    }

    private void keep(Connection connection, long nanos) {
        if (nanos > 0) {
            put(connection, nanos);
        } else {
            connection.close();
        }
    }

    private void put(Connection connection, long nanos) {
        long expires = System.nanoTime() + nanos;
        connection.expires = expires;
        IdleConnections connections = connections(connection.route());
        connections.add(connection);
        if (closed) {
            closeAll(connections);
            return;
        }
        Connection surplus = connections.takeSurplus(maxIdle);
        if (surplus != null) {
            surplus.close();
        }
        watch(expires);
    }

    private IdleConnections connections(Route route) {
        IdleConnections connections = idle.get(route);
        if (connections == null) {
            IdleConnections fresh = new IdleConnections();
            connections = idle.putIfAbsent(route, fresh);
            return connections == null ? fresh : connections;
        }
        return connections;
    }

    private void watch(long expires) {
        Thread watching = watcher.get();
        if (watching == null) {
            // No thread locals and no class loader of the thread that happens to come first.
            Thread thread = new Thread(null, this, "sonde-idle-connections", 0, false);
            thread.setContextClassLoader(null);
            thread.setDaemon(true);
            if (watcher.compareAndSet(null, thread)) {
                thread.start();
            }
        } else if (expires - nextLook < 0) {
            LockSupport.unpark(watching);
        }
    }

    /** Closes what has expired, until nothing is left. */
    @Override
    public void run() {
        while (!closed) {
            if (look()) {
                LockSupport.parkNanos(this, nextLook - System.nanoTime());
                // Nobody knows this thread to interrupt it; whoever does must not keep it from waiting.
                Thread.interrupted();
            } else {
                watcher.set(null);
                // One that came meanwhile found this thread still here.
                if (isEmpty() || !watcher.compareAndSet(null, Thread.currentThread())) {
                    return;
                }
            }
        }
    }

    /** Closes what has expired and finds the time of the next to do so; false when there is none. */
    private boolean look() {
        long now = System.nanoTime();
        // A connection that comes from here on wakes the thread in any case: this look may pass it by.
        nextLook = now + Long.MAX_VALUE / 2;
        long least = Long.MAX_VALUE;
        for (IdleConnections connections : idle.values()) {
            for (Connection connection : connections) {
                long left = connection.expires - now;
                if (left > 0) {
                    least = Math.min(least, left);
                } else if (connections.take(connection)) {
                    expire(connection);
                }
            }
        }
        if (least < Long.MAX_VALUE) {
            nextLook = now + least;
        }
        return least < Long.MAX_VALUE;
    }

    private void expire(Connection connection) {
        if (connection.rest != null
                && isFinished(connection)
                && connection.wire().isQuiet()) {
            add(connection);
        } else {
            connection.close();
        }
    }

    private boolean isEmpty() {
        for (IdleConnections connections : idle.values()) {
            if (!connections.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Closes idle connections; those in use are closed when they come back. */
    void close() {
        closed = true;
        for (IdleConnections connections : idle.values()) {
            closeAll(connections);
        }
        LockSupport.unpark(watcher.get());
    }

    private static void closeAll(IdleConnections connections) {
        for (Connection each = connections.takeLast(); each != null; each = connections.takeLast()) {
            each.close();
        }
    }
}

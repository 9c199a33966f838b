package dev.sonde.http.socket;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
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
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<Route, ArrayDeque<Connection>> idle = new HashMap<>();
    private boolean watched;
    private long wakeUp;
    private boolean closed;

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
        lock.lock();
        try {
            if (closed) {
                throw new IOException("the transport is closed");
            }
            ArrayDeque<Connection> connections = idle.get(route);
            return connections == null ? null : connections.pollLast();
        } finally {
            lock.unlock();
        }
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
        Connection surplus = null;
        lock.lock();
        try {
            if (closed) {
                surplus = connection;
            } else {
                connection.expires = System.nanoTime() + nanos;
                ArrayDeque<Connection> connections = idle.get(connection.route());
                if (connections == null) {
                    connections = new ArrayDeque<>();
                    idle.put(connection.route(), connections);
                }
                connections.addLast(connection);
                surplus = connections.size() > maxIdle ? connections.pollFirst() : null;
                watch(connection.expires);
            }
        } finally {
            lock.unlock();
        }
        if (surplus != null) {
            surplus.close();
        }
    }

    private void watch(long expires) {
        if (!watched) {
            watched = true;
            wakeUp = expires;
            // No thread locals and no class loader of the thread that happens to come first.
            Thread thread = new Thread(null, this, "sonde-idle-connections", 0, false);
            thread.setContextClassLoader(null);
            thread.setDaemon(true);
            thread.start();
        } else if (expires - wakeUp < 0) {
            wakeUp = expires;
            changed.signal();
        }
    }

    /** Closes what has expired, until nothing is left. */
    @Override
    public void run() {
        List<Connection> expired = new ArrayList<>();
        while (await(expired)) {
            for (Connection connection : expired) {
                if (connection.rest != null
                        && isFinished(connection)
                        && connection.wire().isQuiet()) {
                    add(connection);
                } else {
                    connection.close();
                }
            }
            expired.clear();
        }
    }

    /** Waits for connections to expire and takes them out; false when there is nothing left to wait for. */
    private boolean await(List<Connection> expired) {
        lock.lock();
        try {
            while (expired.isEmpty()) {
                if (closed || !collect(expired)) {
                    watched = false;
                    return false;
                }
                if (expired.isEmpty()) {
                    changed.awaitNanos(wakeUp - System.nanoTime());
                }
            }
            return true;
        } catch (InterruptedException e) {
            // Nobody knows this thread to interrupt it; the next connection starts another.
            watched = false;
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Takes out what has expired and finds the time of the next to do so; false when there are no connections at all. */
    private boolean collect(List<Connection> expired) {
        long now = System.nanoTime();
        long next = Long.MAX_VALUE;
        for (Iterator<ArrayDeque<Connection>> routes = idle.values().iterator(); routes.hasNext(); ) {
            ArrayDeque<Connection> connections = routes.next();
            for (Iterator<Connection> each = connections.iterator(); each.hasNext(); ) {
                Connection connection = each.next();
                long left = connection.expires - now;
                if (left <= 0) {
                    each.remove();
                    expired.add(connection);
                } else {
                    next = Math.min(next, left);
                }
            }
            if (connections.isEmpty()) {
                routes.remove();
            }
        }
        wakeUp = now + (next == Long.MAX_VALUE ? 0 : next);
        return next != Long.MAX_VALUE || !expired.isEmpty();
    }

    /** Closes idle connections; those in use are closed when they come back. */
    void close() {
        lock.lock();
        try {
            closed = true;
            for (ArrayDeque<Connection> connections : idle.values()) {
                for (Connection connection : connections) {
                    connection.close();
                }
            }
            idle.clear();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}

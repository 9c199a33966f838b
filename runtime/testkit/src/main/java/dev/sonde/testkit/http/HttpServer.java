package dev.sonde.testkit.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * An HTTP/1.1 server on the loopback interface.
 *
 * <p>Every connection has a daemon thread of its own, which reads a request, lets the {@link Responder} reply, and waits
 * for the next request of the connection. Safe to use from any thread.
 */
public final class HttpServer implements AutoCloseable {

    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final int BACKLOG = 1024;
    private static final long CLOSE_MILLIS = 1_000;

    private final ServerSocket listener;
    private final Responder responder;
    private final Limits limits;
    private final Thread acceptor;
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private final Connections seen = new Connections();
    private volatile boolean closed;

    private HttpServer(ServerSocket listener, Responder responder, Limits limits) {
        this.listener = listener;
        this.responder = responder;
        this.limits = limits;
        this.acceptor = new Thread(this::accept, "http-server-" + listener.getLocalPort());
        this.acceptor.setDaemon(true);
    }

    /**
     * Starts a server.
     *
     * @param port the port to listen on, 0 for any free one
     * @throws UncheckedIOException when the port cannot be had
     */
    public static HttpServer start(int port, Responder responder, Limits limits) {
        try {
            ServerSocket listener = new ServerSocket(port, BACKLOG, InetAddress.getByAddress("localhost", LOOPBACK));
            HttpServer server = new HttpServer(listener, responder, limits);
            server.acceptor.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot listen on port " + port + ": " + e.getMessage(), e);
        }
    }

    /** The port it listens on. */
    public int port() {
        return listener.getLocalPort();
    }

    /** How many connections are open now. */
    public int connectionCount() {
        return connections.size();
    }

    /** The connections that there have been. */
    public Connections connections() {
        return seen;
    }

    /** Refuses new connections, ends all open ones at once, and waits up to a second for their threads. */
    @Override
    public void close() {
        closed = true;
        closeListener();
        connections.forEach(Connection::abort);
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(CLOSE_MILLIS);
        boolean interrupted = !join(acceptor, deadline);
        for (Connection connection : connections) {
            interrupted |= !join(connection.thread(), deadline);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void accept() {
        while (!closed) {
            try {
                serve(listener.accept());
            } catch (IOException e) {
                // The listener was closed, or a client left before it was accepted.
                if (listener.isClosed()) {
                    return;
                }
            }
        }
    }

    private void serve(Socket socket) {
        ClientConnection accepted = seen.accept();
        Connection connection = new Connection(socket, accepted, responder, limits, connections::remove);
        connections.add(connection);
        if (closed) {
            // close() may have gone through the set before this connection was in it.
            connection.abort();
            connections.remove(connection);
            accepted.end(ClientConnection.EndedBy.SERVER);
            return;
        }
        connection.start();
    }

    private void closeListener() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for a thread's end; false when interrupted meanwhile. */
    private static boolean join(Thread thread, long deadline) {
        long millis = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        if (millis <= 0 || thread == Thread.currentThread()) {
            return true;
        }
        try {
            thread.join(millis);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }
}

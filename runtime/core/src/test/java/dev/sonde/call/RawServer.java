package dev.sonde.call;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLServerSocket;

/** A server whose every byte is scripted: the n-th connection is served by the n-th script, further ones by the last. */
public final class RawServer implements AutoCloseable {

    /** What happens on one connection; what it throws fails the test. */
    public interface Script {
        void serve(Connection connection) throws Exception;
    }

    private final ServerSocket socket;
    private final List<Script> scripts;
    private final AtomicInteger accepted = new AtomicInteger();
    /** What is under way, and what did not go well. */
    private final Set<CompletableFuture<Void>> served = ConcurrentHashMap.newKeySet();

    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    public RawServer(Script... scripts) {
        this(ServerSocketFactory.getDefault(), scripts);
    }

    /** A server on another kind of socket, such as those of TLS. */
    public RawServer(ServerSocketFactory sockets, Script... scripts) {
        this.scripts = List.of(scripts);
        try {
            this.socket = sockets.createServerSocket(0, 500, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start("raw-server", this::accept);
    }

    public String url() {
        return (socket instanceof SSLServerSocket ? "https://" : "http://")
                + socket.getInetAddress().getHostAddress() + ":" + socket.getLocalPort();
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** How many connections there have been. */
    public int connections() {
        return accepted.get();
    }

    /** How many connections are open now, after some time for those that are being closed. */
    int openConnections(int expected) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (underScript() > expected && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
        return underScript();
    }

    private int underScript() {
        return (int) served.stream().filter(end -> !end.isDone()).count();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                open.add(client);
                int number = accepted.getAndIncrement();
                CompletableFuture<Void> end = new CompletableFuture<>();
                served.add(end);
                start("raw-connection", () -> serve(client, scripts.get(Math.min(number, scripts.size() - 1)), end));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client, Script script, CompletableFuture<Void> end) {
        try (client) {
            script.serve(new Connection(client));
            end.complete(null);
        } catch (SocketException gone) {
            // The client has closed while it was written to. Whether it should have is for the test to say.
            end.complete(null);
        } catch (Throwable e) {
            end.completeExceptionally(e);
        }
        open.remove(client);
        if (!end.isCompletedExceptionally()) {
            served.remove(end);
        }
    }

    private static void start(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits until all scripts have come to their end, and fails if one did not go well. */
    public void awaitScripts() throws Exception {
        for (CompletableFuture<Void> end : new ArrayList<>(served)) {
            end.get(20, TimeUnit.SECONDS);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket client : open) {
            client.close();
        }
    }
}

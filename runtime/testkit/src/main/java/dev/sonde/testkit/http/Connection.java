package dev.sonde.testkit.http;

import dev.sonde.testkit.http.ClientConnection.EndedBy;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A client's connection: request after request on one daemon thread. */
final class Connection {

    private static final int LINGER_MILLIS = 500;

    private final Socket socket;
    private final Responder responder;
    private final Limits limits;
    private final Consumer<Connection> whenEnded;
    private final ClientConnection seen;
    private final Thread thread;
    private volatile boolean aborted;

    Connection(
            Socket socket, ClientConnection seen, Responder responder, Limits limits, Consumer<Connection> whenEnded) {
        this.socket = socket;
        this.seen = seen;
        this.responder = responder;
        this.limits = limits;
        this.whenEnded = whenEnded;
        this.thread = new Thread(this::run, "http-connection-" + socket.getPort());
        this.thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    Thread thread() {
        return thread;
    }

    /** Ends the connection from any thread, whatever its own thread is doing. */
    void abort() {
        aborted = true;
        try {
            socket.close();
        } catch (IOException e) {
            // It is gone either way.
        }
        if (thread != Thread.currentThread()) {
            thread.interrupt();
        }
    }

    private void run() {
        EndedBy endedBy = EndedBy.CLIENT;
        try (socket) {
            socket.setTcpNoDelay(true);
            endedBy = serve(new LineInput(socket.getInputStream()), socket.getOutputStream());
        } catch (IOException e) {
            // The client is gone, or the server was closed.
            endedBy = EndedBy.CLIENT;
        } finally {
            whenEnded.accept(this);
            seen.end(aborted ? EndedBy.SERVER : endedBy);
        }
    }

    private EndedBy serve(LineInput in, OutputStream out) throws IOException {
        RequestReader requests = new RequestReader(in, limits);
        try {
            HttpRequest request = next(requests, out);
            while (request != null) {
                seen.begin();
                @Nullable EndedBy end = reply(request, in, out);
                if (end != null) {
                    return end;
                }
                seen.finish();
                request = next(requests, out);
            }
            return EndedBy.CLIENT;
        } catch (MalformedRequestException e) {
            refuse(e.status(), String.valueOf(e.getMessage()), out);
            return EndedBy.SERVER;
        }
    }

    private static @Nullable HttpRequest next(RequestReader requests, OutputStream out) throws IOException {
        return requests.next(() -> {
            out.write(ReplyHead.bytes(100, Headers.NONE));
            out.flush();
        });
    }

    /** Lets the responder reply; null when another request may follow, else who ended the connection. */
    private @Nullable EndedBy reply(HttpRequest request, LineInput in, OutputStream out) throws IOException {
        Exchange exchange = new Exchange(request, socket, in, out);
        try {
            responder.respond(exchange);
        } catch (RuntimeException e) {
            if (!exchange.hasBegun()) {
                refuse(500, e.toString(), out);
            }
            return EndedBy.SERVER;
        }
        if (!exchange.hasBegun()) {
            refuse(500, "no reply", out);
        }
        if (exchange.leavesConnectionUsable() && !socket.isClosed()) {
            return null;
        }
        return exchange.clientLeft() ? EndedBy.CLIENT : EndedBy.SERVER;
    }

    private void refuse(int status, String message, OutputStream out) throws IOException {
        byte[] body = message.getBytes(StandardCharsets.UTF_8);
        Headers headers = Headers.of("content-type", "text/plain; charset=utf-8")
                .with("content-length", Integer.toString(body.length))
                .with("connection", "close");
        out.write(ReplyHead.bytes(status, headers));
        out.write(body);
        out.flush();
        linger();
    }

    /**
     * Reads what the client is still sending, for a moment: closing a socket with unread bytes resets it, and the client
     * would lose the reply.
     */
    private void linger() throws IOException {
        socket.shutdownOutput();
        socket.setSoTimeout(LINGER_MILLIS);
        InputStream in = socket.getInputStream();
        byte[] discarded = new byte[8192];
        int left = limits.bodyBytes();
        for (int read = in.read(discarded); read >= 0 && left > 0; read = in.read(discarded)) {
            left -= read;
        }
    }
}

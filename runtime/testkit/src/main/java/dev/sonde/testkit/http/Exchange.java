package dev.sonde.testkit.http;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One request and the reply to it. Used by one thread. */
public final class Exchange {

    private final HttpRequest request;
    private final Socket socket;
    private final LineInput in;
    private final OutputStream out;
    private boolean begun;
    private boolean complete;
    private boolean keepsConnection;
    private @Nullable Diversion diversion;
    private @Nullable RawReply raw;

    Exchange(HttpRequest request, Socket socket, LineInput in, OutputStream out) {
        this.request = request;
        this.socket = socket;
        this.in = in;
        this.out = out;
        this.keepsConnection = request.keepsConnection();
    }

    /** The request. */
    public HttpRequest request() {
        return request;
    }

    /**
     * Sends a whole reply; its {@code content-length} is added.
     *
     * @throws IOException when the client is gone
     */
    public void reply(int status, Headers headers, byte[] body) throws IOException {
        begin();
        if (diversion != null) {
            diversion.send(status, headers, List.of(body), false, rawReply());
            return;
        }
        Headers all = headers.with("content-length", Integer.toString(body.length));
        byte[] head = ReplyHead.bytes(status, keepsConnection ? all : all.with("connection", "close"));
        byte[] sent = request.isHead() ? new byte[0] : body;
        byte[] message = new byte[head.length + sent.length];
        System.arraycopy(head, 0, message, 0, head.length);
        System.arraycopy(sent, 0, message, head.length, sent.length);
        out.write(message);
        out.flush();
        complete = true;
    }

    /**
     * Begins a reply of unknown length. Each write goes out at once, as one chunk; closing the stream completes the
     * reply.
     *
     * @throws IOException when the client is gone
     */
    public OutputStream stream(int status, Headers headers) throws IOException {
        begin();
        Diversion diverted = diversion;
        if (diverted != null) {
            return new DivertedStream(parts -> diverted.send(status, headers, parts, true, rawReply()));
        }
        boolean chunked = request.version().equals("HTTP/1.1");
        keepsConnection &= chunked;
        Headers all = chunked ? headers.with("transfer-encoding", "chunked") : headers;
        out.write(ReplyHead.bytes(status, keepsConnection ? all : all.with("connection", "close")));
        out.flush();
        return new ReplyStream(out, chunked, () -> complete = true);
    }

    /** Whether the client has closed the connection; a client that has sent its next request already counts as there. */
    public boolean isClientGone() {
        try {
            socket.setSoTimeout(1);
            try {
                return in.isAtEnd();
            } catch (SocketTimeoutException e) {
                return false;
            } finally {
                socket.setSoTimeout(0);
            }
        } catch (IOException e) {
            return true;
        }
    }

    /** From now on replies, those of unknown length when they are complete, are sent by this and not by the server. */
    public void divert(Diversion other) {
        diversion = other;
    }

    private RawReply rawReply() {
        RawReply reply = new RawReply(socket, out, () -> complete = true);
        raw = reply;
        return reply;
    }

    /** Ends the connection now, whatever has been sent. */
    public void abort() throws IOException {
        socket.close();
    }

    /** Ends the connection now, so that the client sees it reset and not just closed. */
    public void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    private void begin() {
        if (begun) {
            throw new IllegalStateException("the reply has already begun");
        }
        begun = true;
    }

    boolean hasBegun() {
        return begun;
    }

    /** Whether the client was seen to leave before the reply was complete. */
    boolean clientLeft() {
        return raw != null && raw.clientLeft();
    }

    /** Whether another request may follow on this connection. */
    boolean leavesConnectionUsable() {
        return complete && keepsConnection;
    }
}

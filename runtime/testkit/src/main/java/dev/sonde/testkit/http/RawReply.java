package dev.sonde.testkit.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/**
 * The connection of one request, for a reply that HTTP may not know: nothing is added to what is sent here. Used by one
 * thread, that of the connection.
 *
 * <p>Whoever waits here reads from the client meanwhile, so that its leaving is noticed at once and not at the next write.
 * Bytes that it sends while it is kept waiting are lost.
 */
public final class RawReply {

    private static final byte[] LAST_CHUNK = "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int LATCH_MILLIS = 10;

    private final Socket socket;
    private final OutputStream out;
    private final Runnable whenComplete;
    private boolean clientLeft;

    RawReply(Socket socket, OutputStream out, Runnable whenComplete) {
        this.socket = socket;
        this.out = out;
        this.whenComplete = whenComplete;
    }

    /**
     * Sends these bytes at once.
     *
     * @throws IOException when the client is gone; so do the other methods
     */
    public void send(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    /** Sends this text in UTF-8. */
    public void send(String text) throws IOException {
        send(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a status line with these headers and none besides, and the blank line after them. */
    public void head(int status, Headers headers) throws IOException {
        send(ReplyHead.bytes(status, headers));
    }

    /** Sends these bytes as one chunk; an empty chunk would end the body and is not sent. */
    public void chunk(byte[] bytes) throws IOException {
        if (bytes.length > 0) {
            send(ReplyStream.chunk(bytes, 0, bytes.length));
        }
    }

    /** Ends a body in chunks; the reply is complete. */
    public void lastChunk() throws IOException {
        send(LAST_CHUNK);
        complete();
    }

    /** Sends a reply as it ought to be, its {@code content-length} added; it is complete. */
    public void whole(int status, Headers headers, byte[] body) throws IOException {
        head(status, headers.with("content-length", Integer.toString(body.length)));
        send(body);
        complete();
    }

    /** Says that the reply is complete: the connection serves the next request. */
    public void complete() {
        whenComplete.run();
    }

    /** Waits this long, in whole milliseconds and at least one. */
    public void pause(Duration duration) throws IOException {
        long end = System.nanoTime() + duration.toNanos();
        for (long left = duration.toMillis();
                left > 0;
                left = Duration.ofNanos(end - System.nanoTime()).toMillis()) {
            requireClient((int) Math.min(left, Integer.MAX_VALUE));
        }
    }

    /** Waits until the latch is at zero. */
    public void await(CountDownLatch latch) throws IOException {
        while (latch.getCount() > 0) {
            requireClient(LATCH_MILLIS);
        }
    }

    /** Does nothing any more until the client leaves; the usual last thing to do. */
    public void hold() throws IOException {
        clientLeft = readsEnd(0);
    }

    /** Says that nothing more will be sent, and goes on listening. */
    public void halfClose() throws IOException {
        socket.shutdownOutput();
    }

    /** Closes the connection. */
    public void close() throws IOException {
        socket.close();
    }

    /** Closes the connection such that the client sees it reset. */
    public void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Whether the client was seen to leave. */
    boolean clientLeft() {
        return clientLeft;
    }

    private void requireClient(int millis) throws IOException {
        clientLeft = readsEnd(millis);
        if (clientLeft) {
            throw new EOFException("the client has left");
        }
    }

    /** Whether the client leaves within this time; 0 waits for it to leave. */
    private boolean readsEnd(int millis) throws IOException {
        InputStream in = socket.getInputStream();
        byte[] lost = new byte[512];
        socket.setSoTimeout(millis);
        try {
            int count = in.read(lost);
            while (count >= 0 && millis == 0) {
                count = in.read(lost);
            }
            return count < 0;
        } catch (SocketTimeoutException stillThere) {
            return false;
        } catch (IOException e) {
            if (socket.isClosed()) {
                // The server was closed meanwhile.
                throw e;
            }
            // A reset is a way to leave as well.
            return true;
        } finally {
            if (!socket.isClosed()) {
                socket.setSoTimeout(0);
            }
        }
    }
}

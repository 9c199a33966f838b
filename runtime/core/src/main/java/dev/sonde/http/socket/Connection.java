package dev.sonde.http.socket;

import dev.sonde.http.TransportRequest;
import java.io.Closeable;
import java.io.IOException;
import java.net.ProtocolException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A connection and its buffer, which carries requests out and replies in. For the one exchange that has it. */
final class Connection implements Closeable {

    private static final int BUFFER = 8_192;

    /** How far the buffer grows for a line of a head that does not fit. */
    private static final int LONGEST_LINE = 65_536;

    private final Route route;
    private final Wire wire;
    private final @Nullable HttpProxy proxy;

    byte[] buffer = new byte[BUFFER];

    /** What has come and is not read yet: from position to limit. */
    int position;

    int limit;
    private boolean received;
    private boolean reused;
    private @Nullable RequestHead head;

    /** When it is closed if it stays idle, in nanoseconds of the clock; the pool's. */
    long expires;

    /** How long it may stay idle at most by the server's word, in nanoseconds. */
    long allowedIdle = Long.MAX_VALUE;

    /** What is still to come of a reply that is not wanted any more; null when the connection is ready. */
    @Nullable
    ReplyStream rest;

    /**
     * A connection that stands.
     *
     * @param proxy the proxy at its other end that is given whole URIs; null when the server itself is there
     */
    Connection(Route route, Wire wire, @Nullable HttpProxy proxy) {
        this.route = route;
        this.wire = wire;
        this.proxy = proxy;
    }

    Route route() {
        return route;
    }

    @Nullable
    HttpProxy proxy() {
        return proxy;
    }

    Wire wire() {
        return wire;
    }

    /** The head of a request that goes through this connection, encoded anew only if the last request had another. */
    RequestHead head(TransportRequest request) {
        RequestHead last = head;
        if (last == null || !last.isOf(request)) {
            last = new RequestHead(request, route, proxy);
            // One that is longer than it should be is not kept as long as the connection.
            head = last.bytes().length <= BUFFER ? last : null;
        }
        return last;
    }

    /** A new exchange begins. */
    void begin() {
        position = 0;
        limit = 0;
        received = false;
    }

    /** The exchange is over and the next may begin. */
    void finish() {
        reused = true;
        if (buffer.length > BUFFER) {
            buffer = new byte[BUFFER];
        }
    }

    boolean isReused() {
        return reused;
    }

    /** Whether anything of a reply has come. */
    boolean hasReceived() {
        return received;
    }

    /** Waits for more and puts it behind what is not read yet; -1 at the end. */
    int fill() throws IOException {
        makeRoom();
        return filled(wire.read(buffer, limit, buffer.length - limit));
    }

    /** As {@link #fill()} without waiting; 0 when there is nothing. */
    int fillAtHand() throws IOException {
        makeRoom();
        return filled(wire.readAtHand(buffer, limit, buffer.length - limit));
    }

    private int filled(int count) {
        if (count > 0) {
            limit += count;
            received = true;
        }
        return count;
    }

    private void makeRoom() throws ProtocolException {
        if (position == limit) {
            position = 0;
            limit = 0;
        } else if (limit == buffer.length) {
            if (position > 0) {
                System.arraycopy(buffer, position, buffer, 0, limit - position);
                limit -= position;
                position = 0;
            } else if (limit < LONGEST_LINE) {
                buffer = Arrays.copyOf(buffer, 2 * limit);
            } else {
                throw new ProtocolException("the server sends a header line of more than " + LONGEST_LINE + " bytes");
            }
        }
    }

    /** Reads from the buffer, or waits for more if it is empty; -1 at the end. */
    int read(byte[] target, int offset, int length) throws IOException {
        if (position == limit) {
            if (length >= buffer.length) {
                return wire.read(target, offset, length);
            }
            if (fill() < 0) {
                return -1;
            }
        }
        int count = Math.min(length, limit - position);
        System.arraycopy(buffer, position, target, offset, count);
        position += count;
        return count;
    }

    @Override
    public void close() {
        wire.close();
    }
}

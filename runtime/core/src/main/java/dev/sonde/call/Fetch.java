package dev.sonde.call;

import dev.sonde.http.TransportReply;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A call whose reply is taken as a whole. */
abstract class Fetch<T> implements Answer<T> {

    private static final int INITIAL = 2_048;
    private static final int MOST_AT_ONCE = 32_768;

    private final Exchange exchange;
    private byte[] body = new byte[0];

    /** How much of the array is the body. */
    private int size;

    Fetch(Exchange exchange) {
        this.exchange = exchange;
    }

    /** What the body means. */
    abstract T decode(TransportReply reply, byte[] body, int size);

    @Override
    public T run() {
        exchange.enter();
        try {
            TransportReply reply = exchange.open();
            read(reply);
            T value = decode(reply, body, size);
            exchange.received(value);
            exchange.completed();
            return value;
        } catch (Throwable failure) {
            exchange.failed(failure);
            throw failure;
        } finally {
            exchange.leave();
        }
    }

    /** What stood before the body; for after the run. */
    ReplyHead head() {
        return exchange.progress().head();
    }

    /** The whole body: read to its end the connection can serve the next call, and an error can show what came. */
    private void read(TransportReply reply) {
        int bound = exchange.settings().maxReplyBytes();
        body = new byte[Math.min(announced(reply), bound)];
        try (InputStream in = ReplyBody.open(reply, exchange.clocks())) {
            while (true) {
                if (size == body.length) {
                    int next = in.read();
                    if (next < 0) {
                        return;
                    }
                    if (size == bound) {
                        throw exchange.failures().tooLarge();
                    }
                    body = Arrays.copyOf(body, (int) Math.min(bound, 2L * size + 1));
                    body[size++] = (byte) next;
                }
                int count = in.read(body, size, body.length - size);
                if (count < 0) {
                    return;
                }
                size += count;
            }
        } catch (IOException e) {
            throw exchange.failures().brokenOff(e);
        }
    }

    /** How many bytes to begin with: as many as the server says, if it says something that can be believed. */
    private static int announced(TransportReply reply) {
        String length = reply.header("content-length");
        int announced = 0;
        for (int i = 0; length != null && i < length.length() && announced <= MOST_AT_ONCE; i++) {
            int digit = length.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return INITIAL;
            }
            announced = 10 * announced + digit;
        }
        return announced > 0 && announced <= MOST_AT_ONCE ? announced : INITIAL;
    }
}

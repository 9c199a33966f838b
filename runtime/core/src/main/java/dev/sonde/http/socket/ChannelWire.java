package dev.sonde.http.socket;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/**
 * A connection in the clear.
 *
 * <p>Why a blocking {@link SocketChannel} and no {@code Socket}: an interrupt ends its reads and writes, on platform threads as
 * well. Measured on JDK 17 it costs the same per call, and 80 classes at the first (under 20 ms). The alternative, a
 * {@code Socket} that wakes up regularly to look at the flag, would cost at every wait.
 */
final class ChannelWire implements Wire {

    /** The JDK copies through memory outside the heap, as large as what it is given, and keeps that for the thread's life. */
    private static final int MOST_AT_ONCE = 32_768;

    private final SocketChannel channel;

    /** Around the buffer of the connection, through which nearly everything goes. */
    private @Nullable ByteBuffer usual;

    ChannelWire(SocketChannel channel) {
        this.channel = channel;
    }

    private ByteBuffer wrap(byte[] array, int offset, int length) {
        ByteBuffer buffer = usual;
        if (buffer == null) {
            buffer = ByteBuffer.wrap(array);
            usual = buffer;
        } else if (buffer.array() != array) {
            return ByteBuffer.wrap(array, offset, length);
        }
        return buffer.limit(offset + length).position(offset);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        return channel.read(wrap(target, offset, Math.min(length, MOST_AT_ONCE)));
    }

    @Override
    public int readAtHand(byte[] target, int offset, int length) throws IOException {
        return readAtHand(channel, wrap(target, offset, length));
    }

    static int readAtHand(SocketChannel channel, ByteBuffer target) throws IOException {
        channel.configureBlocking(false);
        int count = channel.read(target);
        channel.configureBlocking(true);
        return count;
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
        int end = offset + length;
        for (int at = offset; at < end; ) {
            at += channel.write(wrap(source, at, Math.min(end - at, MOST_AT_ONCE)));
        }
    }

    @Override
    public boolean isQuiet() {
        return isQuiet(channel);
    }

    /** Asks the system, which costs 2 µs: less than one request in a thousand that fails on a dead connection. */
    static boolean isQuiet(SocketChannel channel) {
        try {
            return readAtHand(channel, ByteBuffer.allocate(1)) == 0;
        } catch (IOException dead) {
            return false;
        }
    }

    /** In the clear there is no other end than that of the connection. */
    @Override
    public boolean endedByTheRules() {
        return true;
    }

    @Override
    public void close() {
        close(channel);
    }

    static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException broken) {
            // Closed all the same.
        }
    }
}

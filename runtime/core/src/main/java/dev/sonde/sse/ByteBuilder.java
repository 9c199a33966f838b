package dev.sonde.sse;

import java.util.Arrays;

/** Bytes that grow up to a bound. */
final class ByteBuilder {

    private static final int INITIAL = 512;

    private final int bound;
    private byte[] bytes;
    private int size;

    ByteBuilder(int bound) {
        this.bound = bound;
        this.bytes = new byte[0];
    }

    void append(byte[] source, int from, int to) throws EventTooLargeException {
        int length = to - from;
        if (length > bound - size) {
            throw new EventTooLargeException(bound);
        }
        if (length > bytes.length - size) {
            // In long: doubling may pass what an int holds.
            long wanted = Math.max(INITIAL, Math.max(2L * bytes.length, (long) size + length));
            bytes = Arrays.copyOf(bytes, (int) Math.min(bound, wanted));
        }
        System.arraycopy(source, from, bytes, size, length);
        size += length;
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    byte[] bytes() {
        return bytes;
    }
}

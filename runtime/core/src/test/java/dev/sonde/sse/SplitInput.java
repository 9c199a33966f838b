package dev.sonde.sse;

import dev.sonde.fuzz.Choices;
import java.io.InputStream;

/** Bytes that come in pieces of any size, as a network cuts them; remembers what had come before the last piece. */
final class SplitInput extends InputStream {

    private final byte[] bytes;
    private final Choices choices;
    private final int largest;
    private int position;
    private int before;

    SplitInput(byte[] bytes, Choices choices) {
        this.bytes = bytes;
        this.choices = choices;
        this.largest = choices.of(1, 3, 17, 1_000, 30_000);
    }

    /** How many bytes had come before the last read: too few for what the last read completed. */
    int beforeLastRead() {
        return before;
    }

    @Override
    public int read() {
        throw new AssertionError("a byte at a time is too slow");
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        before = position;
        if (position == bytes.length) {
            return -1;
        }
        int count = Math.min(Math.min(length, bytes.length - position), 1 + choices.below(largest));
        System.arraycopy(bytes, position, target, offset, count);
        position += count;
        return count;
    }
}

package dev.sonde.call;

import java.io.IOException;
import java.io.InputStream;

/** Tells the idle clock when a read waits for the server and when something came. */
final class MeteredBody extends InputStream {

    private final InputStream raw;
    private final CallClocks clocks;

    MeteredBody(InputStream raw, CallClocks clocks) {
        this.raw = raw;
        this.clocks = clocks;
    }

    @Override
    public int read() throws IOException {
        clocks.waiting();
        int read = raw.read();
        clocks.received();
        return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        clocks.waiting();
        int count = raw.read(target, offset, length);
        clocks.received();
        return count;
    }

    @Override
    public void close() throws IOException {
        raw.close();
    }
}

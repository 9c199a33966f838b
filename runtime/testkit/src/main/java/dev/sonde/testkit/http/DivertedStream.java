package dev.sonde.testkit.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects what is written and hands it over when it is closed. */
final class DivertedStream extends OutputStream {

    private final List<byte[]> parts = new ArrayList<>();
    private final Ending ending;
    private boolean closed;

    DivertedStream(Ending ending) {
        this.ending = ending;
    }

    /** Where the parts go. */
    interface Ending {
        void send(List<byte[]> parts) throws IOException;
    }

    @Override
    public void write(int single) {
        parts.add(new byte[] {(byte) single});
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        if (length > 0) {
            parts.add(Arrays.copyOfRange(bytes, offset, offset + length));
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            ending.send(parts);
        }
    }
}

package dev.sonde.testkit.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A body of unknown length: in chunks, or up to the end of the connection for a client of HTTP/1.0. */
final class ReplyStream extends OutputStream {

    private static final byte[] END = "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NEW_LINE = {'\r', '\n'};

    private final OutputStream out;
    private final boolean chunked;
    private final Runnable whenComplete;
    private boolean closed;

    ReplyStream(OutputStream out, boolean chunked, Runnable whenComplete) {
        this.out = out;
        this.chunked = chunked;
        this.whenComplete = whenComplete;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single});
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (closed) {
            throw new IOException("the reply is complete");
        }
        if (length == 0) {
            // An empty chunk would end the body.
            return;
        }
        out.write(chunked ? chunk(bytes, offset, length) : Arrays.copyOfRange(bytes, offset, offset + length));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            if (chunked) {
                out.write(END);
                out.flush();
            }
            whenComplete.run();
        }
    }

    static byte[] chunk(byte[] bytes, int offset, int length) {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream(length + 12);
        chunk.writeBytes(Integer.toHexString(length).getBytes(StandardCharsets.US_ASCII));
        chunk.writeBytes(NEW_LINE);
        chunk.write(bytes, offset, length);
        chunk.writeBytes(NEW_LINE);
        return chunk.toByteArray();
    }
}

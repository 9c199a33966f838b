package dev.sonde.testkit.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads lines and counted bytes from one buffered stream. */
final class LineInput {

    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE_HEAD = 431;

    private final BufferedInputStream in;

    LineInput(InputStream in) {
        this.in = new BufferedInputStream(in, 8192);
    }

    /**
     * Reads up to the next line feed; the line comes without its end.
     *
     * @param most the most bytes of a line
     * @return the line, or null at the end of the stream when nothing came before it
     */
    @Nullable
    String line(int most) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(128);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                if (line.size() == 0) {
                    return null;
                }
                throw new EOFException("the connection ended within a line");
            }
            if (line.size() >= most) {
                throw new MalformedRequestException(TOO_LARGE_HEAD, "the head of the request is too large");
            }
            if (next < ' ' && next != '\t' && next != '\r') {
                // A client that speaks TLS may never send a line feed.
                throw new MalformedRequestException(BAD_REQUEST, "not HTTP in plain text; is the URL one of https?");
            }
            line.write(next);
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    /** Waits for the next byte without reading it; true when there is none to come. */
    boolean isAtEnd() throws IOException {
        in.mark(1);
        boolean end = in.read() < 0;
        if (!end) {
            in.reset();
        }
        return end;
    }

    /** Reads exactly this many bytes. */
    byte[] bytes(int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException("the connection ended within a body");
        }
        return bytes;
    }
}

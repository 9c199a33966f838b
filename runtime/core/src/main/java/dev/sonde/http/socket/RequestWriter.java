package dev.sonde.http.socket;

import dev.sonde.http.TransportRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes a request (RFC 9112, section 2.1) through the connection's buffer: in one piece when head and body fit. */
final class RequestWriter {

    private static final byte[] LENGTH = ascii("Content-Length: ");
    private static final byte[] END_OF_LINE = ascii("\r\n");

    private final Connection connection;
    private int size;

    RequestWriter(Connection connection) {
        this.connection = connection;
        connection.begin();
    }

    void write(TransportRequest request) throws IOException {
        byte[] body = request.body();
        write(connection.head(request).bytes());
        if (body != null || expectsLength(request.method())) {
            write(LENGTH);
            write(ascii(Integer.toString(body == null ? 0 : body.length)));
            write(END_OF_LINE);
        }
        write(END_OF_LINE);
        if (body != null) {
            write(body);
        }
        flush();
    }

    /** Whether a server takes the lack of a length for a mistake (RFC 9110, section 8.6). */
    private static boolean expectsLength(String method) {
        return method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private void write(byte[] bytes) throws IOException {
        int beginning = Math.min(bytes.length, connection.buffer.length - size);
        System.arraycopy(bytes, 0, connection.buffer, size, beginning);
        size += beginning;
        if (beginning < bytes.length) {
            flush();
            connection.wire().write(bytes, beginning, bytes.length - beginning);
        }
    }

    private void flush() throws IOException {
        if (size > 0) {
            connection.wire().write(connection.buffer, 0, size);
            size = 0;
        }
    }
}

package dev.sonde.http.socket;

import dev.sonde.http.Header;
import dev.sonde.http.Secret;
import dev.sonde.http.TransportRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a request (RFC 9112, section 3) through the connection's buffer: in one piece when head and body fit. Every character
 * is looked at, so that no value can begin another header or another request.
 */
final class RequestWriter {

    /** What decides where a message ends or how the connection goes on is not the caller's to say. */
    private static final List<String> RESERVED = List.of(
            "Host",
            "Content-Length",
            "Transfer-Encoding",
            "Connection",
            "Keep-Alive",
            "Upgrade",
            "Expect",
            "TE",
            "Trailer");

    private final Connection connection;
    private int size;

    RequestWriter(Connection connection) {
        this.connection = connection;
        connection.begin();
    }

    void write(TransportRequest request) throws IOException {
        URI uri = request.uri();
        String method = request.method();
        token(method, "the method");
        octet(' ');
        target(uri);
        constant(" HTTP/1.1\r\nHost: ");
        host(connection.route());
        constant("\r\n");
        List<Header> headers = request.headers();
        for (int i = 0; i < headers.size(); i++) {
            header(headers.get(i));
        }
        authorizations(request.bearer());
        body(method, request.body());
        flush();
    }

    private void target(URI uri) throws IOException {
        if (connection.proxy() != null) {
            constant("http://");
            host(connection.route());
        }
        String path = uri.getRawPath();
        if (path == null || path.isEmpty()) {
            octet('/');
        } else {
            path(path);
        }
        String query = uri.getRawQuery();
        if (query != null) {
            octet('?');
            path(query);
        }
    }

    private void path(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                // Characters beyond ASCII, which a URI object may hold, go out in their escaped form.
                text(URI.create(text).toASCIIString());
                return;
            }
        }
        text(text);
    }

    private void host(Route route) throws IOException {
        text(route.host());
        if (!route.hasDefaultPort()) {
            octet(':');
            constant(Integer.toString(route.port()));
        }
    }

    private void header(Header header) throws IOException {
        String name = header.name();
        for (int i = 0; i < RESERVED.size(); i++) {
            if (name.equalsIgnoreCase(RESERVED.get(i))) {
                throw new IllegalArgumentException("The transport sets the header " + name + " itself");
            }
        }
        token(name, "the name of a header");
        constant(": ");
        text(header.value());
        constant("\r\n");
    }

    private void authorizations(@Nullable Secret bearer) throws IOException {
        if (bearer != null) {
            constant("Authorization: Bearer ");
            text(bearer.reveal());
            constant("\r\n");
        }
        HttpProxy proxy = connection.proxy();
        if (proxy != null) {
            proxy.authorize(this);
        }
    }

    private void body(String method, byte @Nullable [] body) throws IOException {
        if (body != null || method.equals("POST") || method.equals("PUT") || method.equals("PATCH")) {
            constant("Content-Length: ");
            constant(Integer.toString(body == null ? 0 : body.length));
            constant("\r\n");
        }
        constant("\r\n");
        if (body != null) {
            int beginning = Math.min(body.length, connection.buffer.length - size);
            System.arraycopy(body, 0, connection.buffer, size, beginning);
            size += beginning;
            if (beginning < body.length) {
                flush();
                connection.wire().write(body, beginning, body.length - beginning);
            }
        }
    }

    private void token(String text, String what) throws IOException {
        if (text.isEmpty()) {
            throw new IllegalArgumentException(
                    "A request cannot be sent: ".concat(what).concat(" is empty"));
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ' || text.charAt(i) == ':') {
                throw new IllegalArgumentException(
                        "A request cannot be sent: ".concat(what).concat(" has a blank or colon"));
            }
        }
        text(text);
    }

    /** Text from outside. */
    void text(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                throw new IllegalArgumentException(
                        "A request cannot be sent: its head has a line end, a control character or one beyond ASCII");
            }
            octet(c);
        }
    }

    void constant(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            octet(text.charAt(i));
        }
    }

    private void octet(char c) throws IOException {
        if (size == connection.buffer.length) {
            flush();
        }
        connection.buffer[size++] = (byte) c;
    }

    void flush() throws IOException {
        if (size > 0) {
            connection.wire().write(connection.buffer, 0, size);
            size = 0;
        }
    }
}

package dev.sonde.http.socket;

import dev.sonde.http.Credential;
import dev.sonde.http.Header;
import dev.sonde.http.TransportRequest;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The head of a request (RFC 9112, section 3) up to the length of its body, encoded. A connection keeps that of its last
 * request: mostly the next one differs in its body alone.
 */
final class RequestHead {

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

    private final String method;
    private final URI uri;
    private final List<Header> headers;
    private final List<Credential> credentials;
    private final byte[] bytes;

    /**
     * The head of a request that goes through a connection.
     *
     * @throws IllegalArgumentException when anything in it cannot be sent; without what it is, which may be a key
     */
    RequestHead(TransportRequest request, Route route, @Nullable HttpProxy proxy) {
        this.method = request.method();
        this.uri = request.uri();
        this.headers = request.headers();
        this.credentials = request.credentials();
        this.bytes = encode(request, route, proxy);
    }

    /** Whether a request has this head. */
    boolean isOf(TransportRequest request) {
        List<Header> others = request.headers();
        if (!isOf(request.credentials())
                || !request.method().equals(method)
                || !request.uri().equals(uri)
                || others.size() != headers.size()) {
            return false;
        }
        for (int i = 0; i < headers.size(); i++) {
            // Mostly the same object: a client makes its headers once.
            if (!Objects.equals(others.get(i), headers.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Mostly the same object, as for headers. */
    private boolean isOf(List<Credential> others) {
        return others == credentials || others.equals(credentials);
    }

    /** To be read only. */
    byte[] bytes() {
        return bytes;
    }

    private static byte[] encode(TransportRequest request, Route route, @Nullable HttpProxy proxy) {
        HeadText head = new HeadText();
        head.token(request.method(), "the method").constant(" ");
        if (proxy != null) {
            head.constant("http://").text(host(route));
        }
        target(request.signedUri(), head);
        head.constant(" HTTP/1.1\r\nHost: ").text(host(route)).constant("\r\n");
        List<Header> headers = request.signedHeaders();
        for (int i = 0; i < headers.size(); i++) {
            header(headers.get(i), head);
        }
        if (proxy != null) {
            proxy.authorize(head);
        }
        return head.bytes();
    }

    private static void target(URI uri, HeadText head) {
        String path = uri.getRawPath();
        head.text(path == null || path.isEmpty() ? "/" : ascii(path));
        String query = uri.getRawQuery();
        if (query != null) {
            head.constant("?").text(ascii(query));
        }
    }

    /** Characters beyond ASCII, which a URI object may hold, go out in their escaped form. */
    private static String ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return URI.create(text).toASCIIString();
            }
        }
        return text;
    }

    private static String host(Route route) {
        return route.hasDefaultPort() ? route.host() : route.toString();
    }

    private static void header(Header header, HeadText head) {
        String name = header.name();
        for (int i = 0; i < RESERVED.size(); i++) {
            if (name.equalsIgnoreCase(RESERVED.get(i))) {
                throw new IllegalArgumentException("The transport sets the header " + name + " itself");
            }
        }
        head.token(name, "the name of a header")
                .constant(": ")
                .text(header.value())
                .constant("\r\n");
    }
}

package dev.sonde.http;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as it goes over the wire. The key stands apart from the headers, so that nobody who prints or records them meets
 * it by accident.
 */
public final class TransportRequest {

    private final String method;
    private final URI uri;
    private final List<Header> headers;
    private final @Nullable Secret bearer;
    private final byte @Nullable [] body;
    private final @Nullable Duration connectTimeout;

    /** A request whose connection may take as long as the transport's own setting allows. */
    public TransportRequest(
            String method, URI uri, List<Header> headers, @Nullable Secret bearer, byte @Nullable [] body) {
        this(method, uri, headers, bearer, body, null);
    }

    /**
     * A request with all it is made of.
     *
     * @param bearer goes out as {@code Authorization: Bearer …}; null for none
     * @param body the body's bytes, not copied; null for none
     * @param connectTimeout how long a new connection may take to come to stand, longer than nothing; null for the
     *     transport's own setting
     */
    public TransportRequest(
            String method,
            URI uri,
            List<Header> headers,
            @Nullable Secret bearer,
            byte @Nullable [] body,
            @Nullable Duration connectTimeout) {
        this.method = method;
        this.uri = uri;
        this.headers = List.copyOf(headers);
        this.bearer = bearer;
        this.body = body;
        this.connectTimeout = connectTimeout;
    }

    public String method() {
        return method;
    }

    public URI uri() {
        return uri;
    }

    /** All headers but {@code Authorization}, {@code Host} and {@code Content-Length}, which the transport adds. */
    public List<Header> headers() {
        return headers;
    }

    /** The key that goes out as {@code Authorization: Bearer …}; null for none. */
    public @Nullable Secret bearer() {
        return bearer;
    }

    /** The body's bytes, to be read only; null for none. */
    public byte @Nullable [] body() {
        return body;
    }

    /**
     * How long a new connection for this request may take to come to stand, TLS included; null for the transport's own setting.
     * A request that finds an idle connection needs none.
     */
    public @Nullable Duration connectTimeout() {
        return connectTimeout;
    }

    /**
     * This request with a header, in place of those of that name.
     *
     * @throws IllegalArgumentException when it cannot be sent
     */
    public TransportRequest withHeader(String name, String value) {
        List<Header> changed = new ArrayList<>();
        for (Header header : headers) {
            if (!header.name().equalsIgnoreCase(name)) {
                changed.add(header);
            }
        }
        changed.add(Header.of(name, value));
        return new TransportRequest(method, uri, changed, bearer, body, connectTimeout);
    }

    /** This request with another body, not copied; null for none. */
    public TransportRequest withBody(byte @Nullable [] body) {
        return new TransportRequest(method, uri, headers, bearer, body, connectTimeout);
    }

    @Override
    public String toString() {
        return method + " " + uri + " " + headers;
    }
}

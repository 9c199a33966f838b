package dev.sonde.http;

import java.net.URI;
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

    /**
     * A request with all it is made of.
     *
     * @param bearer goes out as {@code Authorization: Bearer …}; null for none
     * @param body the body's bytes, not copied; null for none
     */
    public TransportRequest(
            String method, URI uri, List<Header> headers, @Nullable Secret bearer, byte @Nullable [] body) {
        this.method = method;
        this.uri = uri;
        this.headers = List.copyOf(headers);
        this.bearer = bearer;
        this.body = body;
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

    @Override
    public String toString() {
        return method + " " + uri + " " + headers;
    }
}

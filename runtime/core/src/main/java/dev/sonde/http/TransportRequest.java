package dev.sonde.http;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as it goes over the wire. Credentials stand apart from URI and headers, so that nobody who prints or records them
 * meets one by accident; a transport sends {@link #signedUri()} and {@link #signedHeaders()}.
 */
public final class TransportRequest {

    private final String method;
    private final URI uri;
    private final List<Header> headers;
    private final List<Credential> credentials;
    private final byte @Nullable [] body;
    private final @Nullable Duration connectTimeout;

    /** A request whose connection may take as long as the transport's own setting allows. */
    public TransportRequest(
            String method, URI uri, List<Header> headers, List<Credential> credentials, byte @Nullable [] body) {
        this(method, uri, headers, credentials, body, null);
    }

    /**
     * A request with all it is made of.
     *
     * @param credentials who is calling; empty to say nothing of it
     * @param body the body's bytes, not copied; null for none
     * @param connectTimeout how long a new connection may take to come to stand, longer than nothing; null for the
     *     transport's own setting
     */
    public TransportRequest(
            String method,
            URI uri,
            List<Header> headers,
            List<Credential> credentials,
            byte @Nullable [] body,
            @Nullable Duration connectTimeout) {
        this.method = method;
        this.uri = uri;
        this.headers = List.copyOf(headers);
        this.credentials = List.copyOf(credentials);
        this.body = body;
        this.connectTimeout = connectTimeout;
    }

    public String method() {
        return method;
    }

    public URI uri() {
        return uri;
    }

    /** All headers but those of the credentials, {@code Host} and {@code Content-Length}, which the transport adds. */
    public List<Header> headers() {
        return headers;
    }

    /** Who is calling; empty where nothing says so. */
    public List<Credential> credentials() {
        return credentials;
    }

    /** The URI with the credentials that go into a query; for the wire only. */
    public URI signedUri() {
        return Signature.uri(uri, credentials);
    }

    /**
     * The headers with the credentials that go into headers and cookies; for the wire only. A credential gives way to a header of
     * the same name.
     */
    public List<Header> signedHeaders() {
        return Signature.headers(headers, credentials);
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
        return new TransportRequest(method, uri, changed, credentials, body, connectTimeout);
    }

    /** This request with other credentials; empty to send it without. */
    public TransportRequest withCredentials(List<Credential> credentials) {
        return new TransportRequest(method, uri, headers, credentials, body, connectTimeout);
    }

    /** This request with another body, not copied; null for none. */
    public TransportRequest withBody(byte @Nullable [] body) {
        return new TransportRequest(method, uri, headers, credentials, body, connectTimeout);
    }

    @Override
    public String toString() {
        return method + " " + uri + " " + headers;
    }
}

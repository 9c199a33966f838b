package dev.sonde.http;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A reply whose status and headers are here, and whose body is read as it comes. */
public final class TransportReply {

    private final int status;
    private final List<Header> headers;
    private final InputStream body;

    /**
     * A reply whose body is still to be read.
     *
     * @param body blocks until there are bytes; closing it says that no more is wanted and never blocks
     */
    public TransportReply(int status, List<Header> headers, InputStream body) {
        this.status = status;
        this.headers = List.copyOf(headers);
        this.body = Objects.requireNonNull(body, "body");
    }

    public int status() {
        return status;
    }

    public List<Header> headers() {
        return headers;
    }

    /** The value of the first header of this name, in any case; null if there is none. */
    public @Nullable String header(String name) {
        return Header.first(headers, name);
    }

    /** The body as it comes over the wire: without chunk framing, but still compressed if the server did so. */
    public InputStream body() {
        return body;
    }

    @Override
    public String toString() {
        return "status " + status + " " + headers;
    }
}

package dev.sonde.call;

import dev.sonde.http.Header;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stood before the body of a reply, and how often it was asked for. Immutable. */
public final class ReplyHead {

    /** Of a reply that no server has given. */
    static final ReplyHead GIVEN = new ReplyHead(200, List.of(), null, 1);

    private final int status;
    private final List<Header> headers;
    private final @Nullable String traceId;
    private final int attempts;

    ReplyHead(int status, List<Header> headers, @Nullable String traceId, int attempts) {
        this.status = status;
        this.headers = List.copyOf(headers);
        this.traceId = traceId;
        this.attempts = attempts;
    }

    /** The HTTP status, 200 to 299. */
    public int status() {
        return status;
    }

    /** All headers in their order. */
    public List<Header> headers() {
        return headers;
    }

    /** The value of the first header of this name, in any case. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(Header.first(headers, name));
    }

    /** Where the first link of this relation in any case, such as {@code next}, in the {@code Link} headers leads (RFC 8288). */
    public Optional<String> link(String relation) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase("Link"))
                .flatMap(header -> LinkHeader.of(header.value()).stream())
                .filter(link -> link.relations().contains(relation.toLowerCase(Locale.ROOT)))
                .map(LinkHeader::target)
                .findFirst();
    }

    /** The server's id of the request, if the reply names one. */
    public Optional<String> traceId() {
        return Optional.ofNullable(traceId);
    }

    /** How often the request was sent: 1 without a retry. */
    public int attempts() {
        return attempts;
    }

    @Override
    public String toString() {
        return "status " + status + " " + headers;
    }
}

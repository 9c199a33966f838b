package dev.sonde.http.socket;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where a connection leads. (No record: its {@code hashCode} would cost every process several milliseconds at the first use.) */
final class Route {

    private final boolean secure;
    private final String host;
    private final int port;

    private Route(boolean secure, String host, int port) {
        this.secure = secure;
        this.host = host;
        this.port = port;
    }

    /**
     * The way to the server of a URI.
     *
     * @throws IllegalArgumentException when the URI does not name one
     */
    static Route to(URI uri) {
        String scheme = uri.getScheme();
        boolean secure = "https".equalsIgnoreCase(scheme);
        String host = uri.getHost();
        if (host == null || !(secure || "http".equalsIgnoreCase(scheme))) {
            throw new IllegalArgumentException(
                    "A request goes to http:// or https:// and a host, but this one's scheme is " + scheme
                            + " and its host " + host);
        }
        int port = uri.getPort();
        return new Route(secure, host, port >= 0 ? port : secure ? 443 : 80);
    }

    boolean secure() {
        return secure;
    }

    /** The host as it stands in a URI: an IPv6 address in brackets. */
    String host() {
        return host;
    }

    /** The host as a name or address alone. */
    String plainHost() {
        return host.charAt(0) == '[' ? host.substring(1, host.length() - 1) : host;
    }

    int port() {
        return port;
    }

    boolean hasDefaultPort() {
        return port == (secure ? 443 : 80);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Route route && secure == route.secure && port == route.port && host.equals(route.host);
    }

    @Override
    public int hashCode() {
        return host.hashCode() * 31 + port;
    }

    /** Host and port. */
    @Override
    public String toString() {
        return host.concat(":").concat(Integer.toString(port));
    }
}

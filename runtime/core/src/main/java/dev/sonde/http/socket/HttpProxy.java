package dev.sonde.http.socket;

import dev.sonde.http.Secret;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import org.jspecify.annotations.Nullable;

/** An HTTP proxy, and who is calling. */
final class HttpProxy {

    private final InetSocketAddress address;
    private final @Nullable Secret credentials;

    /** @param credentials those of {@link Secret#pair}; null for a proxy that asks nothing */
    HttpProxy(InetSocketAddress address, @Nullable Secret credentials) {
        this.address = address;
        this.credentials = credentials;
    }

    String host() {
        return address.getHostString();
    }

    int port() {
        return address.getPort();
    }

    void authorize(HeadText head) {
        if (credentials != null) {
            head.constant("Proxy-Authorization: Basic ")
                    .text(credentials.reveal())
                    .constant("\r\n");
        }
    }

    /** What it means that the proxy lets nobody through: it may change its mind after a 5xx, but not after anything else. */
    IOException refusal(int status, Route route) {
        String sentence = "the proxy " + host() + ":" + port() + " does not let this client through to " + route
                + ": status " + status;
        if (status == 407) {
            return new ProtocolException(sentence + ", it wants "
                    + (credentials == null ? "a user name and a password" : "another user name or password")
                    + " (SocketTransport.builder().proxyAuthentication(…))");
        }
        return status >= 500 ? new IOException(sentence) : new ProtocolException(sentence);
    }
}

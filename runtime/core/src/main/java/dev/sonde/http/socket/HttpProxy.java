package dev.sonde.http.socket;

import dev.sonde.http.Secret;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** An HTTP proxy, and who is calling. */
final class HttpProxy {

    private final InetSocketAddress address;
    private final @Nullable Secret credentials;

    /** @param credentials those of {@link #basic}; null for a proxy that asks nothing */
    HttpProxy(InetSocketAddress address, @Nullable Secret credentials) {
        this.address = address;
        this.credentials = credentials;
    }

    /**
     * User name and password as Basic authentication has them (RFC 7617).
     *
     * @throws IllegalArgumentException when the name has a colon, which would end it
     */
    static Secret basic(String userName, Secret password) {
        if (userName.indexOf(':') >= 0) {
            throw new IllegalArgumentException("The user name of a proxy must not have a colon");
        }
        byte[] pair = userName.concat(":").concat(password.reveal()).getBytes(StandardCharsets.UTF_8);
        return Secret.of(Base64.getEncoder().encodeToString(pair));
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

package dev.sonde.http.socket;

import dev.sonde.http.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The word for a proxy: who is calling. */
final class HttpProxy {

    /** For proxies that ask nothing. */
    static final HttpProxy OPEN = new HttpProxy(null);

    private final @Nullable Secret credentials;

    private HttpProxy(@Nullable Secret credentials) {
        this.credentials = credentials;
    }

    /**
     * Basic authentication (RFC 7617).
     *
     * @throws IllegalArgumentException when the name has a colon, which would end it
     */
    static HttpProxy basic(String userName, Secret password) {
        if (userName.indexOf(':') >= 0) {
            throw new IllegalArgumentException("The user name of a proxy must not have a colon");
        }
        byte[] pair = userName.concat(":").concat(password.reveal()).getBytes(StandardCharsets.UTF_8);
        return new HttpProxy(Secret.of(Base64.getEncoder().encodeToString(pair)));
    }

    void authorize(RequestWriter request) throws IOException {
        if (credentials != null) {
            request.constant("Proxy-Authorization: Basic ");
            request.text(credentials.reveal());
            request.constant("\r\n");
        }
    }
}

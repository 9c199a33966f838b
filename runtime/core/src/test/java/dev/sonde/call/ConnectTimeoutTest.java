package dev.sonde.call;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.http.AbortSignal;
import dev.sonde.http.JdkTransport;
import dev.sonde.http.TransportRequest;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How long a request's own connection may take. */
@Timeout(60)
class ConnectTimeoutTest {

    @Test
    void send_whenTheRequestHasItsOwnConnectTimeout_keepsToIt() throws Exception {
        JdkTransport transport =
                JdkTransport.builder().connectTimeout(Duration.ofDays(1)).build();
        // Takes the connection and says nothing: the TLS handshake, which counts as connecting, never ends.
        try (RawServer server = new RawServer(Connection::awaitClosed)) {
            URI uri = URI.create(server.url().replace("http:", "https:"));
            TransportRequest request = new TransportRequest("GET", uri, List.of(), null, null, Duration.ofMillis(100));

            assertThatThrownBy(() -> transport.send(request, new AbortSignal()))
                    .isInstanceOf(HttpConnectTimeoutException.class);
            server.awaitScripts();
        } finally {
            transport.close();
        }
    }
}

package dev.sonde.http.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.call.Connection;
import dev.sonde.call.RawServer;
import dev.sonde.http.AbortSignal;
import dev.sonde.http.Credential;
import dev.sonde.http.Header;
import dev.sonde.http.Requests;
import dev.sonde.http.Secret;
import dev.sonde.http.TransportRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes over the wire. */
@Timeout(60)
class RequestBytesTest {

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";

    private final SocketTransport transport = SocketTransport.builder().build();

    @AfterEach
    void closeTransport() {
        transport.close();
    }

    /** The bytes of a request whose head and body come in one piece. */
    private String sent(TransportRequest request, RawServer server, CompletableFuture<String> received)
            throws Exception {
        Requests.text(transport, request);
        return received.get(20, TimeUnit.SECONDS);
    }

    private static RawServer recording(CompletableFuture<String> received) {
        return new RawServer(connection -> {
            byte[] bytes = new byte[65_536];
            int count = connection.socket().getInputStream().read(bytes);
            received.complete(new String(bytes, 0, count, StandardCharsets.ISO_8859_1));
            connection.send(OK);
        });
    }

    @Test
    void request_whenSmall_goesOutInOnePiece() throws Exception {
        CompletableFuture<String> received = new CompletableFuture<>();
        try (RawServer server = recording(received)) {
            TransportRequest request = new TransportRequest(
                    "POST",
                    URI.create(server.url() + "/v1?q=%2F"),
                    List.of(Header.of("A", "1"), Header.of("b", "")),
                    List.of(Credential.bearer(Secret.of("sk-1"))),
                    "{}".getBytes(StandardCharsets.UTF_8));

            assertThat(sent(request, server, received))
                    .isEqualTo("POST /v1?q=%2F HTTP/1.1\r\nHost: 127.0.0.1:" + server.port()
                            + "\r\nA: 1\r\nb: \r\nAuthorization: Bearer sk-1\r\nContent-Length: 2\r\n\r\n{}");
        }
    }

    @ParameterizedTest
    @CsvSource({"GET,", "DELETE,", "POST,Content-Length: 0", "PUT,Content-Length: 0", "PATCH,Content-Length: 0"})
    void request_withoutABody_saysSoWhereAServerExpectsOne(String method, String length) throws Exception {
        CompletableFuture<String> received = new CompletableFuture<>();
        try (RawServer server = recording(received)) {
            TransportRequest request =
                    new TransportRequest(method, URI.create(server.url()), List.of(), List.of(), null);

            assertThat(sent(request, server, received))
                    .isEqualTo(method + " / HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\n"
                            + (length == null ? "" : length + "\r\n") + "\r\n");
        }
    }

    @Test
    void target_whenBeyondAscii_isEscaped() throws Exception {
        CompletableFuture<String> received = new CompletableFuture<>();
        try (RawServer server = recording(received)) {
            assertThat(sent(Requests.get(server.url() + "/\u00fc?\u4f60=1#\u00e4"), server, received))
                    .startsWith("GET /%C3%BC?%E4%BD%A0=1 HTTP/1.1\r\n");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8_000, 8_192, 8_193, 100_000, 3_000_000})
    void body_ofAnySize_arrivesWhole(int size) throws Exception {
        byte[] body = "0123456789".repeat(size / 10 + 1).substring(0, size).getBytes(StandardCharsets.US_ASCII);
        CompletableFuture<Connection.Request> received = new CompletableFuture<>();
        try (RawServer server = new RawServer(connection -> {
            received.complete(connection.request());
            connection.send(OK);
        })) {
            Requests.text(transport, Requests.post(server, body));

            assertThat(received.get(20, TimeUnit.SECONDS).body())
                    .hasSize(size)
                    .isEqualTo(new String(body, StandardCharsets.US_ASCII));
        }
    }

    @Test
    void head_longerThanTheBuffer_arrivesWhole() throws Exception {
        CompletableFuture<Connection.Request> received = new CompletableFuture<>();
        try (RawServer server = new RawServer(connection -> {
            received.complete(connection.request());
            connection.send(OK);
        })) {
            Header header = Header.of("X", "v".repeat(30_000));
            Requests.text(
                    transport, new TransportRequest("GET", URI.create(server.url()), List.of(header), List.of(), null));

            assertThat(received.get(20, TimeUnit.SECONDS).header("X")).hasSize(30_000);
        }
    }

    @Test
    void requests_onOneConnection_haveEachTheirOwnHead() throws Exception {
        try (RawServer server = new RawServer(connection -> {
            for (Connection.Request request = connection.request(); request != null; request = connection.request()) {
                String said = request.header("X") + request.header("Authorization") + request.body();
                connection.send("HTTP/1.1 200 OK\r\nContent-Length: " + said.length() + "\r\n\r\n" + said);
            }
        })) {
            assertThat(Requests.text(transport, marked(server, "a", "1"))).isEqualTo("aBearer sk-1body");
            assertThat(Requests.text(transport, marked(server, "b", "1"))).isEqualTo("bBearer sk-1body");
            assertThat(Requests.text(transport, marked(server, "b", "2"))).isEqualTo("bBearer sk-2body");
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    private static TransportRequest marked(RawServer server, String mark, String key) {
        byte[] body = "body".getBytes(StandardCharsets.UTF_8);
        return new TransportRequest(
                "POST",
                URI.create(server.url()),
                List.of(Header.of("X", mark)),
                List.of(Credential.bearer(Secret.of("sk-" + key))),
                body);
    }

    @Test
    void server_thatRefusesBeforeItHasReadAll_isHeard() throws Exception {
        try (RawServer server = new RawServer(connection -> {
            connection.send("HTTP/1.1 413 Too large\r\nContent-Length: 4\r\n\r\nlong");
            connection.socket().shutdownOutput();
            connection.socket().getInputStream().readNBytes(1_000);
        })) {
            // The socket's buffers do not take this much: the writing fails once the server has closed.
            assertThat(transport
                            .send(Requests.post(server, new byte[50_000_000]), new AbortSignal())
                            .status())
                    .isEqualTo(413);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host",
                "content-length",
                "Transfer-Encoding",
                "Connection",
                "Keep-Alive",
                "Upgrade",
                "Expect",
                "TE",
                "Trailer"
            })
    void header_thatIsTheTransportsOwn_isRefused(String name) throws Exception {
        assertRefused("GET", new Header(name, "1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX: 1", "a\nb", "a\rb", "a\0b", "\u00fc", "\u010a"})
    void header_thatWouldBeginAnother_isRefusedWithoutItsValue(String value) throws Exception {
        assertRefused("GET", new Header("X", value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a:b", "a\r\nb", "\u00fc"})
    void name_thatIsNone_isRefused(String name) throws Exception {
        assertRefused("GET", new Header(name, "1"));
        assertRefused(name, new Header("X", "1"));
    }

    private void assertRefused(String method, Header header) throws Exception {
        try (RawServer server = new RawServer(Connection::awaitClosed)) {
            TransportRequest request =
                    new TransportRequest(method, URI.create(server.url()), List.of(header), List.of(), null);

            assertThatThrownBy(() -> transport.send(request, new AbortSignal()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("X: 1");
            server.awaitScripts();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://127.0.0.1/", "/v1", "http:/v1", "http://under_score/"})
    void uri_withoutAServer_isRefused(String uri) {
        assertThatThrownBy(() -> transport.send(Requests.get(uri), new AbortSignal()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("http://");
    }

    @Test
    void route_knowsDefaultPortsAndAddressesInBrackets() {
        assertThat(Route.to(URI.create("https://[::1]/v1")).plainHost()).isEqualTo("::1");
        assertThat(Route.to(URI.create("https://a/"))).isEqualTo(Route.to(URI.create("HTTPS://a:443/b")));
        assertThat(Route.to(URI.create("https://a/"))).isNotEqualTo(Route.to(URI.create("http://a:443/")));
        assertThat(Route.to(URI.create("http://a/")).hasDefaultPort()).isTrue();
        assertThat(Route.to(URI.create("http://a:443/")).hasDefaultPort()).isFalse();
    }
}

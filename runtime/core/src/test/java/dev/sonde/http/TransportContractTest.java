package dev.sonde.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.call.Background;
import dev.sonde.call.Connection;
import dev.sonde.call.RawServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What {@link Transport} asks of every implementation. */
@Timeout(60)
public abstract class TransportContractTest {

    private final Transport transport;
    private final AbortSignal abort = new AbortSignal();

    protected TransportContractTest(Transport transport) {
        this.transport = transport;
    }

    @AfterEach
    void closeTransport() {
        transport.close();
    }

    private TransportReply send(RawServer server) {
        try {
            return transport.send(Requests.get(server), abort);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(TransportReply reply) {
        try {
            assertThat(reply.body().read()).isEqualTo('a');
            reply.body().read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertInterrupted(Background call, RawServer server) throws Exception {
        Throwable failure = call.failure();
        assertThat(failure).hasCauseInstanceOf(InterruptedIOException.class);
        assertThat(Background.interruptFlag(failure)).isTrue();
        server.awaitScripts();
    }

    /** Sends a chunk and no more. */
    private static RawServer beginning() {
        return new RawServer(connection -> {
            connection.request();
            connection.chunked("text/plain");
            connection.chunk("a");
            connection.awaitClosed();
        });
    }

    @Test
    void send_carriesAllOfARequest() throws Exception {
        byte[] body = "{\"ü\":1}".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        try (RawServer server = new RawServer(connection -> {
            Connection.Request request = connection.request();
            assertThat(request.line()).isEqualTo("POST /v1/chat?a=%20b HTTP/1.1");
            assertThat(request.header("Host"))
                    .isEqualTo("127.0.0.1:" + connection.socket().getLocalPort());
            assertThat(request.header("Content-Type")).isEqualTo("application/json");
            assertThat(request.header("Authorization")).isEqualTo("Bearer sk-1");
            assertThat(request.body().getBytes(StandardCharsets.UTF_8)).isEqualTo(body);
            connection.reply(201, "text/plain", "done", "X-Trace: 7");
        })) {
            TransportReply reply = transport.send(
                    new TransportRequest(
                            "POST",
                            URI.create(server.url() + "/v1/chat?a=%20b#part"),
                            List.of(Header.of("Content-Type", "application/json")),
                            List.of(Credential.bearer(Secret.of("sk-1"))),
                            body),
                    abort);

            assertThat(reply.status()).isEqualTo(201);
            assertThat(reply.header("x-trace")).isEqualTo("7");
            assertThat(Requests.text(reply)).isEqualTo("done");
            server.awaitScripts();
        }
    }

    @Test
    void send_putsEveryCredentialWhereItBelongs() throws Exception {
        try (RawServer server = new RawServer(connection -> {
            Connection.Request request = connection.request();
            assertThat(request.line()).isEqualTo("GET /a?b=c&the+key=q%2B HTTP/1.1");
            assertThat(request.header("Authorization")).isEqualTo("Basic w7w6cMOkOnNz");
            assertThat(request.header("X-Api-Key")).isEqualTo("Token h");
            assertThat(request.header("Cookie")).isEqualTo("theme=dark; session=k; other=l");
            connection.reply(200, "text/plain", "done");
        })) {
            TransportRequest request = new TransportRequest(
                    "GET",
                    URI.create(server.url() + "/a?b=c#part"),
                    List.of(Header.of("Cookie", "theme=dark")),
                    List.of(
                            Credential.basic("ü", "pä:ss"),
                            Credential.header("X-Api-Key", Secret.ofWords("Token h")),
                            Credential.query("the key", Secret.of("q+")),
                            Credential.cookie("session", Secret.of("k")),
                            Credential.cookie("other", Secret.of("l"))),
                    null);

            assertThat(Requests.text(transport.send(request, abort))).isEqualTo("done");
            server.awaitScripts();
        }
    }

    @Test
    void send_followsNoRedirect_soThatNoCredentialGoesElsewhere() throws Exception {
        try (RawServer elsewhere = new RawServer(Connection::awaitClosed);
                RawServer server = new RawServer(connection -> {
                    connection.request();
                    connection.reply(307, "text/plain", "", "Location: " + elsewhere.url() + "/");
                })) {
            TransportRequest request = Requests.get(server.url())
                    .withCredentials(List.of(
                            Credential.header("X-Api-Key", Secret.of("h")), Credential.query("k", Secret.of("q"))));

            assertThat(transport.send(request, abort).status()).isEqualTo(307);
            assertThat(elsewhere.connections()).isZero();
        }
    }

    @Test
    void send_whenTheReplyWasRead_usesTheConnectionAgain() throws Exception {
        try (RawServer server = new RawServer(connection -> {
            while (connection.request() != null) {
                connection.reply(200, "text/plain", "a");
            }
        })) {
            for (int i = 0; i < 3; i++) {
                assertThat(Requests.text(send(server))).isEqualTo("a");
            }

            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void send_whenTheServerDoesNotSpeakHttp_isAProtocolException() throws Exception {
        try (RawServer server = new RawServer(connection -> {
            connection.request();
            connection.send("SSH-2.0-OpenSSH_9.6\r\n\r\n");
        })) {
            assertThatThrownBy(() -> send(server)).hasCauseInstanceOf(ProtocolException.class);
            server.awaitScripts();
        }
    }

    @Test
    void send_whenTheConnectionIsNotSecuredInTime_isAConnectTimeout() throws Exception {
        // Takes the connection and says nothing: the TLS handshake, which counts as connecting, never ends.
        try (RawServer server = new RawServer(Connection::awaitClosed)) {
            TransportRequest request =
                    Requests.connecting(server.url().replace("http:", "https:"), Duration.ofMillis(100));

            assertThatThrownBy(() -> transport.send(request, abort))
                    .isInstanceOfAny(HttpConnectTimeoutException.class, SocketTimeoutException.class);
            server.awaitScripts();
        }
    }

    @Test
    void send_whenInterrupted_closesTheConnection() throws Exception {
        CountDownLatch requested = new CountDownLatch(1);
        try (RawServer server = new RawServer(connection -> {
            connection.request();
            requested.countDown();
            connection.awaitClosed();
        })) {
            Background call = Background.start(() -> send(server));
            requested.await();
            call.interrupt();

            assertInterrupted(call, server);
        }
    }

    @Test
    void read_whenInterrupted_closesTheConnection() throws Exception {
        try (RawServer server = beginning()) {
            TransportReply reply = send(server);
            Background call = Background.start(() -> read(reply));
            call.interrupt();

            assertInterrupted(call, server);
        }
    }

    @Test
    void abort_whenAReaderWaits_endsItAndClosesTheConnection() throws Exception {
        try (RawServer server = beginning()) {
            TransportReply reply = send(server);
            Background call = Background.start(() -> read(reply));
            abort.abort();

            assertThat(call.failure()).hasCauseInstanceOf(IOException.class);
            server.awaitScripts();
        }
    }

    @Test
    void abort_whenBeforeHeaders_endsTheWaitAndClosesTheConnection() throws Exception {
        CountDownLatch requested = new CountDownLatch(1);
        try (RawServer server = new RawServer(connection -> {
            connection.request();
            requested.countDown();
            connection.awaitClosed();
        })) {
            Background call = Background.start(() -> send(server));
            requested.await();
            abort.abort();

            assertThat(call.failure()).hasCauseInstanceOf(IOException.class);
            server.awaitScripts();
        }
    }

    @Test
    void abort_whenBeforeTheCall_sendsNothing() throws Exception {
        try (RawServer server =
                new RawServer(connection -> assertThat(connection.request()).isNull())) {
            abort.abort();

            assertThatThrownBy(() -> send(server)).hasCauseInstanceOf(IOException.class);
            server.awaitScripts();
        }
    }

    @Test
    void close_whenTheRestDoesNotCome_closesTheConnection() throws Exception {
        try (RawServer server = beginning()) {
            send(server).body().close();

            server.awaitScripts();
        }
    }

    @Test
    void send_whenClosed_fails() throws Exception {
        try (RawServer server = new RawServer(Connection::request)) {
            transport.close();

            assertThatThrownBy(() -> send(server)).hasCauseInstanceOf(IOException.class);
            assertThat(server.connections()).isZero();
        }
    }
}

package dev.sonde.http.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.call.Background;
import dev.sonde.call.Connection;
import dev.sonde.call.RawServer;
import dev.sonde.http.AbortSignal;
import dev.sonde.http.Requests;
import dev.sonde.http.TransportReply;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** TLS with certificates good and bad. */
@Timeout(60)
class TlsTest {

    private static final String OK = "HTTP/1.1 200 OK\r\n";

    private static final String NAMES = "ip:127.0.0.1,dns:localhost";

    private static Certificates certificates;
    private static SocketTransport transport;

    @BeforeAll
    static void trust() throws Exception {
        certificates = Certificates.shared();
        transport = SocketTransport.builder().sslContext(certificates.client()).build();
    }

    @AfterAll
    static void closeTransport() {
        transport.close();
    }

    private static RawServer server(SSLContext context, RawServer.Script script) {
        return new RawServer(context.getServerSocketFactory(), script);
    }

    private static RawServer server(RawServer.Script script) throws Exception {
        return server(certificates.server(NAMES), script);
    }

    private static String sendAndRead(RawServer server) {
        try {
            return Requests.text(transport, Requests.get(server));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void connection_isSecuredNamedAndUsedAgain() throws Exception {
        CompletableFuture<String> protocol = new CompletableFuture<>();
        CompletableFuture<Integer> names = new CompletableFuture<>();
        try (RawServer server = server(connection -> {
            SSLSocket socket = (SSLSocket) connection.socket();
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setApplicationProtocols(new String[] {"h2", "http/1.1"});
            socket.setSSLParameters(parameters);
            while (connection.request() != null) {
                protocol.complete(socket.getApplicationProtocol());
                names.complete(((ExtendedSSLSession) socket.getSession())
                        .getRequestedServerNames()
                        .size());
                connection.send(OK + "Content-Length: 20000\r\n\r\n" + "a".repeat(20_000));
            }
        })) {
            String url = server.url().replace("127.0.0.1", "localhost");
            for (int i = 0; i < 3; i++) {
                assertThat(Requests.text(transport, Requests.get(url))).hasSize(20_000);
            }

            assertThat(server.connections()).isEqualTo(1);
            assertThat(protocol.get()).isEqualTo("http/1.1");
            // localhost is no name that a server could be chosen by; real ones have a dot.
            assertThat(names.get()).isLessThanOrEqualTo(1);
        }
    }

    private static void handshake(Connection connection) {
        try {
            connection.request();
        } catch (IOException refused) {
            // The client says what it thinks of the certificate and closes.
        }
    }

    private static void assertRefused(SocketTransport client, SSLContext context, String reason) throws Exception {
        try (RawServer server = server(context, TlsTest::handshake)) {
            assertThatThrownBy(() -> Requests.text(client, Requests.get(server)))
                    .isInstanceOf(SSLHandshakeException.class)
                    .hasStackTraceContaining(reason);
        }
    }

    @Test
    void certificate_ofAnotherHost_isRefused() throws Exception {
        assertRefused(transport, certificates.server("dns:other.example"), "127.0.0.1");
    }

    @Test
    void certificate_thatHasExpired_isRefused() throws Exception {
        assertRefused(transport, certificates.server(NAMES, "-10d"), "validity check failed");
    }

    @Test
    void certificate_thatNobodyTrusts_isRefused() throws Exception {
        SocketTransport standard = SocketTransport.builder().build();
        assertRefused(standard, certificates.server(NAMES), "PKIX path building failed");
        standard.close();
    }

    @Test
    void serverWithoutTls_isAnError() throws Exception {
        try (RawServer server = new RawServer(connection -> {
            connection.socket().getInputStream().read();
            connection.send("HTTP/1.1 400 Bad Request\r\n\r\n");
        })) {
            assertThatThrownBy(() ->
                            Requests.text(transport, Requests.get(server.url().replace("http:", "https:"))))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void handshake_thatBreaksOff_isNoMatterOfTrust() throws Exception {
        try (RawServer server =
                new RawServer(connection -> connection.socket().getInputStream().read())) {
            // It may be tried again, which a certificate that is not trusted must not.
            assertThatThrownBy(() ->
                            Requests.text(transport, Requests.get(server.url().replace("http:", "https:"))))
                    .isExactlyInstanceOf(IOException.class)
                    .hasMessageContaining("TLS handshake");
        }
    }

    @Test
    void body_withoutLength_isCompleteOnlyWithTheClosingMessage() throws Exception {
        try (RawServer server = server(connection -> {
            connection.request();
            connection.send(OK + "\r\nabc");
        })) {
            assertThat(sendAndRead(server)).isEqualTo("abc");
        }
        try (RawServer server = new RawServer(connection -> {
            SSLSocket socket = (SSLSocket) certificates
                    .server(NAMES)
                    .getSocketFactory()
                    .createSocket(connection.socket(), "127.0.0.1", 0, false);
            socket.setUseClientMode(false);
            Connection secured = new Connection(socket);
            secured.request();
            secured.send(OK + "\r\nabc");
            connection.socket().shutdownOutput();
            connection.awaitClosed();
        })) {
            assertThatThrownBy(() ->
                            Requests.text(transport, Requests.get(server.url().replace("http:", "https:"))))
                    .isInstanceOf(EOFException.class)
                    .hasMessageContaining("may be cut");
        }
    }

    @Test
    void connection_whenClosedByTheServerInTheMeantime_isReplaced() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        try (RawServer server = server(connection -> {
            connection.request();
            connection.send(OK + "Content-Length: 1\r\n\r\na");
            // Sends TLS's closing message and waits for none.
            connection.socket().shutdownOutput();
            closed.countDown();
            awaitEnd(connection);
        })) {
            sendAndRead(server);
            closed.await();

            assertThat(sendAndRead(server)).isEqualTo("a");
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void connection_whenTheEndMarkIsARecordOfItsOwn_isUsedAgain() throws Exception {
        boolean reused = false;
        // The record may come too late on a busy machine: it has a moment only.
        for (int i = 0; i < 20 && !reused; i++) {
            CountDownLatch closed = new CountDownLatch(1);
            CountDownLatch ended = new CountDownLatch(1);
            try (RawServer server = server(connection -> {
                while (connection.request() != null) {
                    connection.send(OK + "Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n");
                    closed.await();
                    connection.send("0\r\n\r\n");
                    ended.countDown();
                }
            })) {
                TransportReply reply = transport.send(Requests.get(server), new AbortSignal());
                assertThat(reply.body().read()).isEqualTo('a');
                reply.body().close();
                closed.countDown();
                ended.await();

                assertThat(sendAndRead(server)).isEqualTo("a");
                reused = server.connections() == 1;
            }
        }
        assertThat(reused).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void reader_thatIsEnded_closesTheConnection(boolean interrupt) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        try (RawServer server = server(connection -> {
            connection.request();
            connection.send(OK + "Content-Length: 100\r\n\r\na");
            begun.countDown();
            awaitEnd(connection);
        })) {
            AbortSignal abort = new AbortSignal();
            TransportReply reply = transport.send(Requests.get(server), abort);
            Background reader = Background.start(() -> readAll(reply));
            begun.await();
            end(reader, abort, interrupt);

            assertEnded(reader, server, interrupt);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void handshake_thatIsEnded_closesTheConnection(boolean interrupt) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        try (RawServer server = new RawServer(connection -> {
            connection.socket().getInputStream().read();
            begun.countDown();
            connection.awaitClosed();
        })) {
            AbortSignal abort = new AbortSignal();
            String url = server.url().replace("http:", "https:");
            Background call = Background.start(() -> send(url, abort));
            begun.await();
            end(call, abort, interrupt);

            assertEnded(call, server, interrupt);
        }
    }

    private static void end(Background call, AbortSignal abort, boolean interrupt) {
        if (interrupt) {
            call.interrupt();
        } else {
            abort.abort();
        }
    }

    private static void assertEnded(Background call, RawServer server, boolean interrupt) throws Exception {
        Throwable failure = call.failure();
        assertThat(failure).hasCauseInstanceOf(interrupt ? InterruptedIOException.class : IOException.class);
        assertThat(Background.interruptFlag(failure)).isEqualTo(interrupt);
        server.awaitScripts();
    }

    private static void awaitEnd(Connection connection) {
        try {
            connection.awaitClosed();
        } catch (IOException withoutClosingMessage) {
            // The client closes at once, without TLS's own farewell.
        }
    }

    private static void readAll(TransportReply reply) {
        try {
            Requests.text(reply);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(String url, AbortSignal abort) {
        try {
            transport.send(Requests.get(url), abort);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void parallelCalls_overTls_doNotMix() throws Exception {
        try (RawServer server = server(connection -> {
            for (Connection.Request request = connection.request(); request != null; request = connection.request()) {
                connection.reply(200, "text/plain", request.line());
            }
        })) {
            CompletableFuture<?>[] ends = new CompletableFuture<?>[8];
            for (int i = 0; i < ends.length; i++) {
                String path = "/" + i;
                ends[i] = CompletableFuture.runAsync(() -> {
                    for (int k = 0; k < 10; k++) {
                        try {
                            assertThat(Requests.text(transport, Requests.get(server.url() + path)))
                                    .isEqualTo("GET " + path + " HTTP/1.1");
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }
                });
            }
            CompletableFuture.allOf(ends).get(40, TimeUnit.SECONDS);
        }
    }
}

package dev.sonde.http.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.call.Background;
import dev.sonde.call.Connection;
import dev.sonde.call.RawServer;
import dev.sonde.http.AbortSignal;
import dev.sonde.http.Requests;
import dev.sonde.http.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls through HTTP proxies. */
@Timeout(60)
class ProxyTest {

    private static final String PASSWORD = "pass-that-must-never-show";
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

    private static SocketTransport.Builder through(RawServer proxy) {
        return SocketTransport.builder().proxy("127.0.0.1", proxy.port());
    }

    /** A proxy that opens the tunnel it is asked for. */
    private static RawServer.Script tunnel(List<Connection.Request> requests) {
        return connection -> {
            Connection.Request request = connection.request();
            requests.add(request);
            String port = request.line().replaceAll("CONNECT [^ ]*:(\\d+) HTTP/1.1", "$1");
            connection.send("HTTP/1.1 200 Connection established\r\nX: y\r\n\r\n");
            try (Socket server = new Socket("127.0.0.1", Integer.parseInt(port))) {
                CompletableFuture<Void> back = CompletableFuture.runAsync(() -> copy(server, connection.socket()));
                copy(connection.socket(), server);
                back.join();
            }
        };
    }

    private static void copy(Socket from, Socket to) {
        try (InputStream in = from.getInputStream()) {
            in.transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException closed) {
            // One side has gone: the other follows.
            try {
                to.close();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    @Test
    void http_namesTheWholeUriAndTheCallerAndUsesTheConnectionAgain() throws Exception {
        List<Connection.Request> requests = new ArrayList<>();
        try (RawServer proxy = new RawServer(connection -> {
            for (Connection.Request request = connection.request(); request != null; request = connection.request()) {
                requests.add(request);
                connection.send(OK);
            }
        })) {
            SocketTransport transport = through(proxy)
                    .proxyAuthentication("me", Secret.of(PASSWORD))
                    .build();
            assertThat(Requests.text(transport, Requests.get("http://api.example:8080/v1?a=b")))
                    .isEqualTo("ok");
            assertThat(Requests.text(transport, Requests.get("http://api.example:8080")))
                    .isEqualTo("ok");
            transport.close();

            assertThat(proxy.connections()).isEqualTo(1);
            assertThat(requests.get(0).line()).isEqualTo("GET http://api.example:8080/v1?a=b HTTP/1.1");
            assertThat(requests.get(1).line()).isEqualTo("GET http://api.example:8080/ HTTP/1.1");
            assertThat(requests.get(0).header("Host")).isEqualTo("api.example:8080");
            assertThat(requests.get(1).header("Proxy-Authorization"))
                    .isEqualTo("Basic bWU6cGFzcy10aGF0LW11c3QtbmV2ZXItc2hvdw==");
        }
    }

    @Test
    void https_goesThroughATunnelThatNeitherSeesTheKeyNorPassesThePasswordOn() throws Exception {
        Certificates certificates = Certificates.shared();
        List<Connection.Request> asked = new ArrayList<>();
        List<Connection.Request> served = new ArrayList<>();
        try (RawServer server = new RawServer(
                        certificates.server("ip:127.0.0.1,dns:localhost").getServerSocketFactory(), connection -> {
                            for (Connection.Request r = connection.request(); r != null; r = connection.request()) {
                                served.add(r);
                                connection.send(OK);
                            }
                        });
                RawServer proxy = new RawServer(tunnel(asked))) {
            SocketTransport transport = through(proxy)
                    .sslContext(certificates.client())
                    .proxyAuthentication("me", Secret.of(PASSWORD))
                    .build();
            assertThat(Requests.text(transport, Requests.get(server.url() + "/a")))
                    .isEqualTo("ok");
            assertThat(Requests.text(transport, Requests.get(server.url() + "/b")))
                    .isEqualTo("ok");
            transport.close();

            assertThat(proxy.connections()).isEqualTo(1);
            assertThat(asked.get(0).line()).isEqualTo("CONNECT 127.0.0.1:" + server.port() + " HTTP/1.1");
            assertThat(asked.get(0).header("Host")).isEqualTo("127.0.0.1:" + server.port());
            assertThat(asked.get(0).header("Proxy-Authorization")).startsWith("Basic ");
            assertThat(served.get(0).line()).isEqualTo("GET /a HTTP/1.1");
            assertThat(served.get(0).header("Proxy-Authorization")).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://api.example/", "https://api.example/"})
    void proxy_thatWantsAPassword_isNamedWithTheRemedyAndNeverTriedAgain(String url) throws Exception {
        try (RawServer proxy = refusing("407 Proxy Authentication Required")) {
            SocketTransport transport = through(proxy)
                    .proxyAuthentication("me", Secret.of(PASSWORD))
                    .build();

            assertThatThrownBy(() -> Requests.text(transport, Requests.get(url)))
                    .isInstanceOf(ProtocolException.class)
                    .hasMessageContaining("status 407")
                    .hasMessageContaining("proxyAuthentication")
                    .hasMessageContaining("127.0.0.1:" + proxy.port())
                    .hasMessageNotContaining(PASSWORD);
            proxy.awaitScripts();
        }
    }

    @Test
    void proxy_thatRefuses_isNamed() throws Exception {
        try (RawServer proxy = refusing("403 Forbidden")) {
            assertThatThrownBy(() -> Requests.text(through(proxy).build(), Requests.get("https://api.example/")))
                    .isInstanceOf(ProtocolException.class)
                    .hasMessageContaining("api.example:443: status 403");
        }
    }

    @Test
    void proxy_thatCannotReachTheServer_mayBeTriedAgain() throws Exception {
        try (RawServer proxy = refusing("502 Bad Gateway")) {
            assertThatThrownBy(() -> Requests.text(through(proxy).build(), Requests.get("https://api.example/")))
                    .isExactlyInstanceOf(IOException.class)
                    .hasMessageContaining("status 502");
        }
    }

    private static RawServer refusing(String status) {
        return new RawServer(connection -> {
            connection.request();
            connection.send("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n");
            connection.awaitClosed();
        });
    }

    @Test
    void proxy_thatSpeaksIntoTheTunnel_isRefused() throws Exception {
        try (RawServer proxy = new RawServer(connection -> {
            connection.request();
            connection.send("HTTP/1.1 200 OK\r\n\r\nsmuggled");
            connection.awaitClosed();
        })) {
            assertThatThrownBy(() -> Requests.text(through(proxy).build(), Requests.get("https://api.example/")))
                    .isInstanceOf(ProtocolException.class)
                    .hasMessageContaining("tunnel");
            proxy.awaitScripts();
        }
    }

    @Test
    void proxy_thatIsSilent_isAConnectTimeout() throws Exception {
        try (RawServer proxy = new RawServer(Connection::awaitClosed)) {
            assertThatThrownBy(() -> through(proxy)
                            .build()
                            .send(
                                    Requests.connecting("https://api.example/", Duration.ofMillis(100)),
                                    new AbortSignal()))
                    .isInstanceOf(SocketTimeoutException.class);
            proxy.awaitScripts();
        }
    }

    @Test
    void abort_whileTheProxyIsSilent_closesTheConnection() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        try (RawServer proxy = new RawServer(connection -> {
            connection.request();
            asked.countDown();
            connection.awaitClosed();
        })) {
            AbortSignal abort = new AbortSignal();
            SocketTransport transport = through(proxy).build();
            Background call = Background.start(() -> {
                try {
                    transport.send(Requests.get("https://api.example/"), abort);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            asked.await();
            abort.abort();

            assertThat(call.failure()).hasRootCauseInstanceOf(IOException.class);
            proxy.awaitScripts();
        }
    }

    @Test
    void selector_isAskedOnceForAConnection_andDeadProxiesArePassedOver() throws Exception {
        List<SocketAddress> dead = new ArrayList<>();
        List<URI> asked = new ArrayList<>();
        int closedPort;
        try (RawServer gone = new RawServer(Connection::awaitClosed)) {
            closedPort = gone.port();
        }
        ProxySelector selector = new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                asked.add(uri);
                return List.of(
                        new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("127.0.0.1", closedPort)),
                        Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                dead.add(address);
            }
        };
        try (RawServer server = new RawServer(connection -> {
            while (connection.request() != null) {
                connection.send(OK);
            }
        })) {
            SocketTransport transport =
                    SocketTransport.builder().proxy(selector).build();
            Requests.text(transport, Requests.get(server));
            Requests.text(transport, Requests.get(server));
            transport.close();

            assertThat(dead).hasSize(1);
            assertThat(asked).containsExactly(URI.create(server.url()));
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void userName_withAColon_isRefused() {
        assertThatThrownBy(() -> SocketTransport.builder().proxyAuthentication("a:b", Secret.of(PASSWORD)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(PASSWORD);
    }
}

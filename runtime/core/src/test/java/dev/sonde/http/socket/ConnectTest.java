package dev.sonde.http.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.call.Background;
import dev.sonde.http.AbortSignal;
import dev.sonde.http.Requests;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way to a connection: look-up, addresses, time, and giving up. */
@Timeout(60)
class ConnectTest {

    private final SocketTransport transport = SocketTransport.builder().build();
    private final List<SocketChannel> waiting = new ArrayList<>();

    @AfterEach
    void closeTransport() throws IOException {
        transport.close();
        for (SocketChannel channel : waiting) {
            channel.close();
        }
    }

    /** A server that is listened to by nobody: once its queue is full, a further connection is never answered. */
    private ServerSocket full() throws Exception {
        ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        for (int i = 0; i < 8; i++) {
            SocketChannel channel = SocketChannel.open();
            waiting.add(channel);
            channel.configureBlocking(false);
            channel.connect(server.getLocalSocketAddress());
        }
        return server;
    }

    @Test
    void connecting_mayTakeTenSecondsUnlessTheTransportOrTheRequestSaysOtherwise() {
        Duration second = Duration.ofSeconds(1);
        String url = "http://127.0.0.1";

        assertThat(transport.connectTimeout(Requests.get(url))).isEqualTo(Duration.ofSeconds(10));
        assertThat(transport.connectTimeout(Requests.connecting(url, second))).isEqualTo(second);
        try (SocketTransport hurried =
                SocketTransport.builder().connectTimeout(second).build()) {
            assertThat(hurried.connectTimeout(Requests.get(url))).isEqualTo(second);
        }
    }

    @Test
    void host_thatDoesNotAnswer_isATimeoutWithItsAddress() throws Exception {
        try (ServerSocket server = full()) {
            String url = "http://127.0.0.1:" + server.getLocalPort();

            assertThatThrownBy(
                            () -> transport.send(Requests.connecting(url, Duration.ofMillis(100)), new AbortSignal()))
                    .isInstanceOf(SocketTimeoutException.class)
                    .hasMessageContaining("127.0.0.1:" + server.getLocalPort());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void connecting_canBeEnded(boolean interrupt) throws Exception {
        try (ServerSocket server = full()) {
            String url = "http://127.0.0.1:" + server.getLocalPort();
            AbortSignal abort = new AbortSignal();
            Background call = Background.start(() -> send(url, abort));
            if (interrupt) {
                call.interrupt();
            } else {
                abort.abort();
            }

            Throwable failure = call.failure();
            assertThat(failure).hasCauseInstanceOf(interrupt ? InterruptedIOException.class : IOException.class);
            assertThat(failure.getCause()).isNotInstanceOf(SocketTimeoutException.class);
            assertThat(Background.interruptFlag(failure)).isEqualTo(interrupt);
        }
    }

    private void send(String url, AbortSignal abort) {
        try {
            transport.send(Requests.connecting(url, Duration.ofDays(1)), abort);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void port_thatNobodyListensTo_isNamed() throws Exception {
        int port;
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = server.getLocalPort();
        }
        assertThatThrownBy(() -> transport.send(Requests.get("http://127.0.0.1:" + port), new AbortSignal()))
                .isInstanceOf(ConnectException.class)
                .hasMessageContaining("127.0.0.1:" + port);
    }

    @Test
    void address_afterOneThatRefuses_isTried() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            InetAddress[] addresses = {InetAddress.getByName("127.0.0.2"), InetAddress.getByName("127.0.0.1")};
            long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            try (SocketChannel channel = Connector.open(addresses, server.getLocalPort(), new Hold(), deadline)) {
                assertThat(channel.socket().getInetAddress()).isEqualTo(addresses[1]);
            }
        }
    }

    /** A name server that does not answer until it is told to. */
    private static final class SilentLookup extends Lookup {
        private final CountDownLatch asked = new CountDownLatch(1);
        private final CountDownLatch answer = new CountDownLatch(1);

        SilentLookup() {
            super("api.example");
        }

        @Override
        InetAddress[] lookUp(String host) throws UnknownHostException {
            asked.countDown();
            try {
                answer.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new UnknownHostException(host);
        }
    }

    private static void lookUp(SilentLookup lookup, Hold hold, Duration time) {
        try {
            lookup.addresses(hold, System.nanoTime() + time.toNanos());
        } catch (IOException e) {
            throw new UncheckedIOException(hold.meaning(e));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void lookup_canBeEnded(boolean interrupt) throws Exception {
        SilentLookup lookup = new SilentLookup();
        Hold hold = new Hold();
        Background call = Background.start(() -> lookUp(lookup, hold, Duration.ofDays(1)));
        lookup.asked.await();
        if (interrupt) {
            call.interrupt();
        } else {
            hold.run();
        }

        Throwable failure = call.failure();
        assertThat(failure).hasCauseInstanceOf(interrupt ? InterruptedIOException.class : IOException.class);
        assertThat(Background.interruptFlag(failure)).isEqualTo(interrupt);
        lookup.answer.countDown();
    }

    @Test
    void lookup_thatTakesTooLong_isATimeout() {
        SilentLookup lookup = new SilentLookup();

        assertThatThrownBy(() -> lookUp(lookup, new Hold(), Duration.ofMillis(50)))
                .hasCauseInstanceOf(SocketTimeoutException.class);
        lookup.answer.countDown();
    }

    @Test
    void lookup_ofAnUnknownHost_saysSo() {
        SilentLookup lookup = new SilentLookup();
        lookup.answer.countDown();

        assertThatThrownBy(() -> lookUp(lookup, new Hold(), Duration.ofDays(1)))
                .hasCauseInstanceOf(UnknownHostException.class)
                .hasMessageContaining("api.example");
    }

    @Test
    void lookup_ofAnAddress_needsNoThread() throws Exception {
        for (String host : List.of("127.0.0.1", "::1", "localhost")) {
            assertThat(new Lookup(host).addresses(new Hold(), System.nanoTime()))
                    .isNotEmpty();
        }
    }
}

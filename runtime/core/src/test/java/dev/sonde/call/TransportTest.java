package dev.sonde.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.http.AbortSignal;
import dev.sonde.http.TransportReply;
import dev.sonde.http.TransportRequest;
import dev.sonde.http.socket.SocketTransport;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What {@link dev.sonde.http.Transport} asks of every implementation, asked of the one on {@code java.net.http}. */
@Timeout(60)
class TransportTest {

    private final SocketTransport transport = SocketTransport.builder().build();
    private final AbortSignal abort = new AbortSignal();

    @AfterEach
    void closeTransport() {
        transport.close();
    }

    private TransportReply send(RawServer server) {
        try {
            return transport.send(new TransportRequest("GET", URI.create(server.url()), List.of(), null, null), abort);
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
        CountDownLatch begun = new CountDownLatch(1);
        try (RawServer server = new RawServer(connection -> {
            connection.request();
            connection.chunked("text/plain");
            connection.chunk("a");
            begun.countDown();
            connection.awaitClosed();
        })) {
            TransportReply reply = send(server);
            Background call = Background.start(() -> read(reply));
            begun.await();
            call.interrupt();

            assertInterrupted(call, server);
        }
    }

    @Test
    void abort_whenAReaderWaits_endsItAndClosesTheConnection() throws Exception {
        try (RawServer server = new RawServer(connection -> {
            connection.request();
            connection.chunked("text/plain");
            connection.chunk("a");
            connection.awaitClosed();
        })) {
            TransportReply reply = send(server);
            Background call = Background.start(() -> read(reply));
            abort.abort();

            assertThat(call.failure()).hasCauseInstanceOf(IOException.class);
            server.awaitScripts();
        }
    }

    @Test
    void close_whenTheRestDoesNotCome_closesTheConnection() throws Exception {
        try (RawServer server = new RawServer(connection -> {
            connection.request();
            connection.chunked("text/plain");
            connection.chunk("a");
            connection.awaitClosed();
        })) {
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

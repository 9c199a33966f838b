package dev.sonde.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.error.DeadlineException;
import dev.sonde.error.DeadlineException.Clock;
import dev.sonde.http.socket.SocketTransport;
import dev.sonde.json.JsonValueCodec;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The idle and the total clock against a server that is slow or silent. */
@Timeout(60)
class ClockTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final FakeTime time = new FakeTime();
    private final WatchedTransport transport =
            new WatchedTransport(SocketTransport.builder().build());

    @AfterEach
    void closeTransport() {
        transport.close();
    }

    private TestBuilder builder(RawServer server) {
        return TestBuilder.of(server).transport(transport).time(time);
    }

    private static void assertDeadline(Throwable failure, Clock clock, Duration limit) {
        assertThat(failure).isInstanceOfSatisfying(DeadlineException.class, deadline -> {
            assertThat(deadline.clock()).isEqualTo(clock);
            assertThat(deadline.limit()).isEqualTo(limit);
        });
    }

    @Test
    void headers_whenTheyNeverCome_fail() throws Exception {
        try (RawServer server = new RawServer(Connection::awaitClosed);
                ApiClient client =
                        builder(server).idleTimeout(SECOND.multipliedBy(2)).build()) {
            Background call = Background.start(() -> client.get("/models").fetch(JsonValueCodec.INSTANCE));
            transport.awaitSend();
            time.advance(SECOND.multipliedBy(2));

            assertDeadline(call.failure(), Clock.IDLE, SECOND.multipliedBy(2));
            server.awaitScripts();
            assertThat(time.tasks()).isZero();
        }
    }

    @Test
    void blankLines_whenTheyComeForEver_endAtTheTotalTimeout() throws Exception {
        BlockingQueue<String> ticks = new LinkedBlockingQueue<>();
        try (RawServer server = new RawServer(connection -> {
                    connection.request();
                    connection.chunked("application/json");
                    for (int i = 0; i < 3; i++) {
                        connection.chunk(ticks.take());
                    }
                    connection.awaitClosed();
                });
                ApiClient client = builder(server)
                        .idleTimeout(SECOND.multipliedBy(2))
                        .totalTimeout(SECOND.multipliedBy(4))
                        .build()) {
            Background call = Background.start(() -> client.get("/models").fetch(JsonValueCodec.INSTANCE));
            transport.awaitRead();
            for (int i = 0; i < 3; i++) {
                time.advance(SECOND);
                ticks.add("\n");
                transport.awaitRead();
            }
            time.advance(SECOND);

            assertDeadline(call.failure(), Clock.TOTAL, SECOND.multipliedBy(4));
            server.awaitScripts();
        }
    }

    @Test
    void trickle_whenShorterThanIdle_goesOn() throws Exception {
        BlockingQueue<String> ticks = new LinkedBlockingQueue<>();
        try (RawServer server = new RawServer(connection -> {
                    connection.request();
                    connection.chunked("text/event-stream");
                    for (int i = 0; i < 6; i++) {
                        connection.chunk(ticks.take());
                    }
                    connection.lastChunk();
                });
                ApiClient client =
                        builder(server).idleTimeout(SECOND.multipliedBy(2)).build()) {
            BlockingQueue<String> texts = new LinkedBlockingQueue<>();
            Background reader = Background.start(() -> {
                try (EventStream<Delta> stream = client.post("/chat").events(Delta.CODEC, "[DONE]")) {
                    stream.forEach(delta -> texts.add(delta.piece()));
                }
                throw new IllegalStateException("the end");
            });
            transport.awaitRead();
            for (int i = 0; i < 5; i++) {
                time.advance(SECOND.plusMillis(900));
                ticks.add(Delta.event("t" + i));
                transport.awaitRead();
            }
            ticks.add("data: [DONE]\n\n");

            assertThat(reader.failure()).hasMessage("the end");
            assertThat(texts).containsExactly("t0", "t1", "t2", "t3", "t4");
            assertThat(time.tasks()).isZero();
        }
    }

    @Test
    void silence_whenAfterSomeEvents_failsWithTheText() throws Exception {
        try (RawServer server = new RawServer(connection -> {
                    connection.request();
                    connection.chunked("text/event-stream");
                    connection.chunk(Delta.event("Hello"));
                    connection.awaitClosed();
                });
                ApiClient client =
                        builder(server).idleTimeout(SECOND.multipliedBy(2)).build();
                EventStream<Delta> stream = client.post("/chat").events(Delta.CODEC, "[DONE]")) {
            Iterator<Delta> deltas = stream.iterator();
            deltas.next();
            // A slow consumer is not a silent server.
            time.advance(SECOND.multipliedBy(60));
            transport.forgetReads();
            Background reader = Background.start(deltas::hasNext);
            transport.awaitRead();
            time.advance(SECOND.multipliedBy(2));

            Throwable failure = reader.failure();
            assertDeadline(failure, Clock.IDLE, SECOND.multipliedBy(2));
            assertThat(((DeadlineException) failure).partialText()).contains("Hello");
            server.awaitScripts();
        }
    }

    @Test
    void connect_whenItTakesTooLong_failsTyped() throws Exception {
        try (RawServer server = new RawServer(Connection::request);
                ApiClient client = TestBuilder.of(server)
                        .time(time)
                        .transport(new FailingTransport(() -> {
                            time.advance(SECOND.multipliedBy(10));
                            return new HttpConnectTimeoutException("HTTP connect timed out");
                        }))
                        .build()) {
            Background call = Background.start(() -> client.get("/models").fetch(JsonValueCodec.INSTANCE));

            assertDeadline(call.failure(), Clock.CONNECT, SECOND.multipliedBy(10));
        }
    }
}

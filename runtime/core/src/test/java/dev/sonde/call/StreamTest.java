package dev.sonde.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.error.ApiException;
import dev.sonde.error.CallException;
import dev.sonde.error.DecodingException;
import dev.sonde.error.RateLimitException;
import dev.sonde.error.StreamTruncatedException;
import dev.sonde.error.TooLargeException;
import dev.sonde.error.UnexpectedReplyException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Replies as events. */
@Timeout(60)
class StreamTest {

    private static final String EVENTS = "text/event-stream; charset=utf-8";
    private static final String DONE = "data: [DONE]\n\n";

    /** What a stream brought: its text, and how it failed if it did. */
    private record Outcome(String text, CallException failure) {}

    private static Outcome consume(ApiClient client) {
        StringBuilder text = new StringBuilder();
        try (EventStream<Delta> stream = client.post("/chat").events(Delta.CODEC, "[DONE]")) {
            Iterator<Delta> deltas = stream.iterator();
            try {
                while (deltas.hasNext()) {
                    text.append(deltas.next().text().orElse(""));
                }
            } catch (CallException e) {
                // One terminal signal: after it the events are over.
                assertThat(deltas.hasNext()).isFalse();
                return new Outcome(text.toString(), e);
            }
        } catch (CallException e) {
            return new Outcome(text.toString(), e);
        }
        return new Outcome(text.toString(), null);
    }

    private static Outcome consume(RawServer.Script script) throws Exception {
        try (RawServer server = new RawServer(script);
                ApiClient client = TestBuilder.of(server).build()) {
            Outcome outcome = consume(client);
            server.awaitScripts();
            return outcome;
        }
    }

    /** A server that sends these bytes as events and ends the reply cleanly. */
    private static RawServer.Script events(String... pieces) {
        return connection -> {
            connection.request();
            connection.chunked(EVENTS, "x-ds-trace-id: t1");
            for (String piece : pieces) {
                connection.chunk(piece);
            }
            connection.lastChunk();
        };
    }

    @Test
    void stream_whenDone_ends() throws Exception {
        assertThat(consume(events(Delta.event("Hel"), Delta.event("lo"), Delta.finish("stop"), DONE)))
                .isEqualTo(new Outcome("Hello", null));
    }

    @Test
    void stream_whenTheSocketStaysOpenAfterDone_endsAndLetsTheConnectionGo() throws Exception {
        assertThat(consume(connection -> {
                    connection.request();
                    connection.chunked(EVENTS);
                    connection.chunk(Delta.event("Hi") + DONE);
                    connection.awaitClosed();
                }))
                .isEqualTo(new Outcome("Hi", null));
    }

    @Test
    void stream_whenTheReplyEndsRightAfterDone_keepsTheConnection() throws Exception {
        Semaphore ended = new Semaphore(0);
        try (RawServer server = new RawServer(connection -> {
                    while (connection.request() != null) {
                        connection.chunked(EVENTS);
                        connection.chunk(DONE);
                        ended.acquire();
                        connection.lastChunk();
                    }
                });
                ApiClient client = TestBuilder.of(server).build()) {
            int calls = 0;
            // The connection comes back a moment after the last event, on another thread: a call may be faster.
            do {
                consume(client);
                calls++;
                ended.release();
            } while (server.connections() == calls && calls < 2_000);

            assertThat(server.connections()).isLessThan(calls);
        }
    }

    @Test
    void stream_whenErrorIsNull_goesOn() throws Exception {
        assertThat(consume(events("data: {\"error\":null,\"text\":\"a\"}\n\n", DONE)))
                .isEqualTo(new Outcome("a", null));
    }

    @Test
    void stream_whenItEndsWithoutMarkerOrFinish_isTruncatedWithTheText() throws Exception {
        Outcome outcome = consume(events(Delta.event("Hel"), Delta.event("lo")));

        assertThat(outcome.failure()).isInstanceOf(StreamTruncatedException.class);
        assertThat(outcome.failure().partialText()).contains("Hello");
        assertThat(outcome.failure().events()).isEqualTo(2);
        assertThat(outcome.failure().traceId()).contains("t1");
    }

    @Test
    void stream_whenItEndsWithFinishButWithoutMarker_isComplete() throws Exception {
        assertThat(consume(events(Delta.event("Hello"), Delta.finish("stop")))).isEqualTo(new Outcome("Hello", null));
    }

    @Test
    void stream_whenTheMarkerLacksItsBlankLine_isComplete() throws Exception {
        assertThat(consume(events(Delta.event("Hello"), "data: [DONE]"))).isEqualTo(new Outcome("Hello", null));
    }

    @Test
    void stream_whenItEndsInsideAnEvent_isTruncated() throws Exception {
        Outcome outcome = consume(events(Delta.event("Hello"), "data: {\"text\":\" wor"));

        assertThat(outcome.failure()).isInstanceOf(StreamTruncatedException.class);
        assertThat(outcome.failure().partialText()).contains("Hello");
    }

    @Test
    void stream_whenTheConnectionIsCutInsideAChunk_isTruncated() throws Exception {
        Outcome outcome = consume(connection -> {
            connection.request();
            connection.chunked(EVENTS);
            connection.chunk(Delta.event("Hello"));
            connection.send("40\r\ndata: {\"te");
        });

        assertThat(outcome.text()).isEqualTo("Hello");
        assertThat(outcome.failure()).isInstanceOf(StreamTruncatedException.class);
        assertThat(outcome.failure().partialText()).contains("Hello");
    }

    @Test
    void stream_whenTheReplyIsJson_isAnApiError() throws Exception {
        Outcome outcome = consume(connection -> {
            connection.request();
            connection.reply(200, "application/json", "{\"error\":{\"message\":\"no such model\"}}");
        });

        assertThat(outcome.failure())
                .isInstanceOf(UnexpectedReplyException.class)
                .hasMessageContaining("application/json")
                .hasMessageContaining("no such model");
    }

    @Test
    void stream_whenAnErrorComesInTheMiddle_isAnApiErrorWithTheText() throws Exception {
        Outcome outcome =
                consume(events(Delta.event("Hel"), "data: {\"error\":{\"message\":\"overloaded\"}}\n\n", DONE));

        assertThat(outcome.failure()).isInstanceOf(ApiException.class).hasMessageContaining("overloaded");
        assertThat(outcome.failure().partialText()).contains("Hel");
    }

    @Test
    void stream_whenAnEventIsGarbage_namesItsNumberAndText() throws Exception {
        Outcome outcome = consume(events(Delta.event("a"), "data: {oops\n\n", DONE));

        assertThat(outcome.failure()).isInstanceOfSatisfying(DecodingException.class, failure -> {
            assertThat(failure.event()).isEqualTo(2);
            assertThat(failure.raw()).isEqualTo("{oops");
            assertThat(failure.partialText()).contains("a");
        });
    }

    @Test
    void stream_whenAnEventHasAWrongShape_namesThePlace() throws Exception {
        assertThat(consume(events("data: {\"text\":5}\n\n")).failure())
                .isInstanceOfSatisfying(
                        DecodingException.class,
                        failure -> assertThat(failure.pointer()).isEqualTo("/text"));
    }

    @Test
    void stream_whenBytesAreSplitAnywhere_readsTheSame() throws Exception {
        byte[] all = ("\uFEFF: keep-alive\r\n\r\ndata: {\"text\":\r\ndata: \"gr\u00fc\u00dfe \uD83D\uDE00\"}\r\r"
                        + DONE)
                .getBytes(StandardCharsets.UTF_8);
        assertThat(consume(connection -> {
                    connection.request();
                    connection.chunked(EVENTS);
                    for (byte one : all) {
                        connection.chunk(new byte[] {one});
                    }
                    connection.lastChunk();
                }))
                .isEqualTo(new Outcome("gr\u00fc\u00dfe \uD83D\uDE00", null));
    }

    @Test
    void stream_whenGzip_handsOutEventsAsTheyCome() throws Exception {
        CountDownLatch received = new CountDownLatch(1);
        try (RawServer server = new RawServer(connection -> {
                    connection.request();
                    connection.chunked(EVENTS, "Content-Encoding: gzip");
                    ByteArrayOutputStream packed = new ByteArrayOutputStream();
                    GZIPOutputStream gzip = new GZIPOutputStream(packed, true);
                    gzip.write(Delta.event("a").getBytes(StandardCharsets.UTF_8));
                    gzip.flush();
                    connection.chunk(packed.toByteArray());
                    received.await();
                    packed.reset();
                    gzip.write(DONE.getBytes(StandardCharsets.UTF_8));
                    gzip.close();
                    connection.chunk(packed.toByteArray());
                    connection.lastChunk();
                });
                ApiClient client = TestBuilder.of(server).build();
                EventStream<Delta> stream = client.post("/chat").events(Delta.CODEC, "[DONE]")) {
            Iterator<Delta> deltas = stream.iterator();
            assertThat(deltas.next().piece()).isEqualTo("a");
            received.countDown();
            assertThat(deltas.hasNext()).isFalse();
        }
    }

    @Test
    void stream_whenAnEventIsTooLarge_stopsAtTheBoundAndCuts() throws Exception {
        try (RawServer server = new RawServer(connection -> {
                    connection.request();
                    connection.chunked(EVENTS);
                    connection.chunk(Delta.event("a"));
                    connection.chunk("data: " + "x".repeat(2_000));
                    connection.awaitClosed();
                });
                ApiClient client = TestBuilder.of(server).maxEventBytes(1_000).build()) {
            Outcome outcome = consume(client);

            assertThat(outcome.failure()).isInstanceOf(TooLargeException.class).hasMessageContaining("maxEventBytes");
            assertThat(outcome.failure().partialText()).contains("a");
            server.awaitScripts();
        }
    }

    @Test
    void stream_whenItFailsAfterTheFirstToken_isNotRetried() throws Exception {
        CountDownLatch received = new CountDownLatch(1);
        try (RawServer server = new RawServer(connection -> {
                    connection.request();
                    connection.chunked(EVENTS);
                    connection.chunk(Delta.event("a"));
                    received.await();
                    connection.reset();
                });
                ApiClient client = TestBuilder.of(server)
                        .time(new FakeTime())
                        .retries(RetryPolicy.standard())
                        .build();
                EventStream<Delta> stream = client.post("/chat").events(Delta.CODEC, "[DONE]")) {
            Iterator<Delta> deltas = stream.iterator();
            deltas.next();
            received.countDown();

            assertThatThrownBy(deltas::hasNext).isInstanceOfSatisfying(StreamTruncatedException.class, failure -> {
                assertThat(failure.attempts()).isEqualTo(1);
                assertThat(failure.partialText()).contains("a");
            });
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void stream_whenRefused_failsBeforeTheFirstEvent() throws Exception {
        try (RawServer server = new RawServer(connection -> {
                    connection.request();
                    connection.reply(429, "application/json", "{}");
                });
                ApiClient client = TestBuilder.of(server).build()) {
            assertThatThrownBy(() -> client.post("/chat").events(Delta.CODEC, "[DONE]"))
                    .isInstanceOf(RateLimitException.class);
        }
    }

    @Test
    void stream_asStream_closesWithIt() throws Exception {
        try (RawServer server = new RawServer(connection -> {
                    connection.request();
                    connection.chunked(EVENTS);
                    connection.chunk(Delta.event("a"));
                    connection.awaitClosed();
                });
                ApiClient client = TestBuilder.of(server).build()) {
            List<String> texts = new ArrayList<>();
            try (Stream<Delta> deltas = client.post("/chat").events(Delta.CODEC, "[DONE]").stream()) {
                deltas.limit(1).forEach(delta -> texts.add(delta.piece()));
            }
            assertThat(texts).containsExactly("a");
            server.awaitScripts();
        }
    }

    @Test
    void iterator_whenAskedTwice_refuses() {
        EventStream<String> stream = EventStream.of(List.of("a"));
        stream.iterator();

        assertThatThrownBy(stream::iterator).isInstanceOf(IllegalStateException.class);
    }
}

package dev.sonde.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.error.CallClosedException;
import dev.sonde.error.ConnectionException;
import dev.sonde.error.DeadlineException;
import dev.sonde.error.ServerException;
import dev.sonde.error.StreamTruncatedException;
import dev.sonde.http.socket.SocketTransport;
import dev.sonde.json.JsonValueCodec;
import dev.sonde.observe.CallEnd;
import dev.sonde.observe.CallEnd.Outcome;
import dev.sonde.observe.CallForm;
import dev.sonde.observe.CallListener;
import dev.sonde.observe.CallObserver;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What listeners are told of calls: one begin, one end, and the truth between. */
@Timeout(60)
class ObserverTest {

    private static final String EVENTS = "text/event-stream";
    private static final String DONE = "data: [DONE]\n\n";

    private final Recorder recorder = new Recorder();

    private static RawServer answering(String body) {
        return new RawServer(connection -> {
            connection.request();
            connection.reply(200, "application/json", body, "x-ds-trace-id: t1");
        });
    }

    private static RawServer streaming(String... pieces) {
        return new RawServer(connection -> {
            connection.request();
            connection.chunked(EVENTS, "x-ds-trace-id: t1");
            for (String piece : pieces) {
                connection.chunk(piece);
            }
            connection.awaitClosed();
        });
    }

    private ApiClient client(RawServer server) {
        return TestBuilder.of(server).listener(recorder).build();
    }

    @Test
    void blocking_tellsEveryStep() throws Exception {
        try (RawServer server = answering("1");
                ApiClient client = client(server)) {
            client.post("/chat/{id}").path("id", 7).fetch(JsonValueCodec.INSTANCE);
            assertThat(recorder.events())
                    .containsExactly("begin BLOCKING", "attempt 1", "reply 200 t1", "received 1", "ended COMPLETED");
            assertThat(recorder.call().name()).isEqualTo("POST /chat/{id}");
            assertThat(server.url())
                    .isEqualTo("http://" + recorder.call().host() + ":"
                            + recorder.call().port());
            CallEnd end = recorder.end();
            assertThat(end.failure()).isEmpty();
            assertThat(end.attempts()).isEqualTo(1);
        }
    }

    @Test
    void async_tellsTheEndBeforeTheFutureCompletes() throws Exception {
        try (RawServer server = answering("1");
                ApiClient client = client(server)) {
            CompletableFuture<Outcome> seen = client.get("/models")
                    .fetchAsync(JsonValueCodec.INSTANCE)
                    .thenApply(value -> recorder.events().contains("ended COMPLETED") ? Outcome.COMPLETED : null);
            assertThat(seen.get(20, TimeUnit.SECONDS)).isEqualTo(Outcome.COMPLETED);
            assertThat(recorder.call().form()).isEqualTo(CallForm.ASYNC);
        }
    }

    @Test
    void stream_tellsTheFirstTokenAndEveryEvent() throws Exception {
        try (RawServer server =
                        streaming(Delta.event(""), Delta.event("Hel"), Delta.event("lo"), Delta.finish("stop"), DONE);
                ApiClient client = client(server)) {
            try (EventStream<Delta> stream = client.post("/chat").events(Delta.CODEC, "[DONE]")) {
                stream.forEach(delta -> assertThat(delta).isNotNull());
            }
            assertThat(recorder.events())
                    .containsExactly(
                            "begin STREAM",
                            "attempt 1",
                            "reply 200 t1",
                            "received " + new Delta("", null),
                            "first token",
                            "received " + new Delta("Hel", null),
                            "received " + new Delta("lo", null),
                            "received " + new Delta(null, "stop"),
                            "ended COMPLETED");
            assertThat(recorder.end().events()).isEqualTo(4);
            assertThat(recorder.end().reply().finishReason()).isEqualTo("stop");
        }
    }

    @Test
    void publisher_tellsEverySubscription() throws Exception {
        try (RawServer server = streaming(Delta.event("Hi"), Delta.finish("stop"), DONE);
                ApiClient client = client(server)) {
            Probe probe = new Probe(Long.MAX_VALUE);
            client.post("/chat").publisher(Delta.CODEC, "[DONE]").subscribe(probe);
            assertThat(probe.end()).isNull();
            assertThat(recorder.events()).startsWith("begin PUBLISHER").endsWith("ended COMPLETED");
            assertThat(recorder.call().form()).isEqualTo(CallForm.PUBLISHER);
        }
    }

    @Test
    void retry_isToldWithItsCauseAndPause_andEveryAttemptSendsItsHeaders() throws Exception {
        FakeTime time = new FakeTime();
        try (RawServer server = new RawServer(
                        connection -> {
                            assertThat(connection.request().header("traceparent"))
                                    .isEqualTo("attempt-1");
                            connection.reply(503, "application/json", "{}", "retry-after: 3", "Connection: close");
                        },
                        connection -> {
                            assertThat(connection.request().header("traceparent"))
                                    .isEqualTo("attempt-2");
                            connection.reply(200, "application/json", "1");
                        });
                ApiClient client = new TestBuilder(server.url())
                        .time(time)
                        .listener(recorder)
                        .build()) {
            client.get("/models").header("Connection-Test", 1).fetch(JsonValueCodec.INSTANCE);
            assertThat(recorder.events())
                    .containsExactly(
                            "begin BLOCKING",
                            "attempt 1",
                            "reply 503 null",
                            "retry after 1 ServerException PT3S",
                            "attempt 2",
                            "reply 200 null",
                            "received 1",
                            "ended COMPLETED");
            assertThat(recorder.end().attempts()).isEqualTo(2);
        }
    }

    @Test
    void failure_isTheOneThatIsThrown() throws Exception {
        try (RawServer server = new RawServer(connection -> {
                    connection.request();
                    connection.reply(500, "application/json", "{}");
                });
                ApiClient client = client(server)) {
            assertThatThrownBy(() -> client.get("/models").fetch(JsonValueCodec.INSTANCE))
                    .isInstanceOf(ServerException.class)
                    .isSameAs(recorder.end().failure().orElseThrow());
            assertThat(recorder.events()).endsWith("reply 500 null", "ended FAILED");
        }
    }

    @Test
    void failure_withoutAReply() throws Exception {
        try (RawServer server = new RawServer(Connection::reset);
                ApiClient client = client(server)) {
            assertThatThrownBy(() -> client.get("/models")
                            .fetchAsync(JsonValueCodec.INSTANCE)
                            .join())
                    .hasCauseInstanceOf(ConnectionException.class);
            assertThat(recorder.events()).containsExactly("begin ASYNC", "attempt 1", "ended FAILED");
        }
    }

    @Test
    void streamThatBreaksOff_fails() throws Exception {
        try (RawServer server = new RawServer(connection -> {
                    connection.request();
                    connection.chunked(EVENTS);
                    connection.chunk(Delta.event("Hi"));
                    connection.lastChunk();
                });
                ApiClient client = client(server)) {
            Iterator<Delta> events =
                    client.post("/chat").events(Delta.CODEC, "[DONE]").iterator();
            events.next();
            assertThatThrownBy(events::hasNext).isInstanceOf(StreamTruncatedException.class);
            assertThat(recorder.end().outcome()).isEqualTo(Outcome.FAILED);
            assertThat(recorder.end().events()).isEqualTo(1);
        }
    }

    @Test
    void streamClosedEarly_isCancelledOnce() throws Exception {
        try (RawServer server = streaming(Delta.event("Hi"));
                ApiClient client = client(server)) {
            EventStream<Delta> stream = client.post("/chat").events(Delta.CODEC, "[DONE]");
            stream.iterator().next();
            stream.close();
            stream.close();
            assertThat(recorder.end().outcome()).isEqualTo(Outcome.CANCELLED);
            assertThat(recorder.end().failure()).isEmpty();
            assertThat(recorder.events())
                    .filteredOn(event -> event.startsWith("ended"))
                    .hasSize(1);
        }
    }

    @Test
    void clientClosed_endsAnIdleStream() throws Exception {
        try (RawServer server = streaming(Delta.event("Hi"))) {
            ApiClient client = client(server);
            EventStream<Delta> stream = client.post("/chat").events(Delta.CODEC, "[DONE]");
            client.close();
            assertThat(recorder.end().outcome()).isEqualTo(Outcome.CANCELLED);
            assertThatThrownBy(() -> stream.iterator().next()).isInstanceOf(CallClosedException.class);
            assertThat(recorder.events())
                    .filteredOn(event -> event.startsWith("ended"))
                    .hasSize(1);
        }
    }

    @Test
    void streamClosedWhileItsReaderWaits_isCancelledOnce() throws Exception {
        WatchedTransport transport =
                new WatchedTransport(SocketTransport.builder().build());
        try (RawServer server = streaming();
                ApiClient client = TestBuilder.of(server)
                        .transport(transport)
                        .listener(recorder)
                        .build()) {
            EventStream<Delta> stream = client.post("/chat").events(Delta.CODEC, "[DONE]");
            Background reader = Background.start(() -> stream.iterator().next());
            transport.awaitRead();
            stream.close();
            assertThat(reader.failure()).isInstanceOf(CallClosedException.class);
            assertThat(recorder.end().outcome()).isEqualTo(Outcome.CANCELLED);
            assertThat(recorder.events())
                    .filteredOn(event -> event.startsWith("ended"))
                    .hasSize(1);
        }
        transport.close();
    }

    @Test
    void totalTimeout_endsAStreamThatNobodyReads() throws Exception {
        FakeTime time = new FakeTime();
        try (RawServer server = streaming(Delta.event("Hi"));
                ApiClient client = TestBuilder.of(server)
                        .time(time)
                        .totalTimeout(Duration.ofMinutes(3))
                        .listener(recorder)
                        .build();
                EventStream<Delta> stream = client.post("/chat").events(Delta.CODEC, "[DONE]")) {
            time.advance(Duration.ofMinutes(4));
            assertThat(recorder.end().failure()).containsInstanceOf(DeadlineException.class);
            assertThatThrownBy(() -> stream.iterator().next()).isInstanceOf(DeadlineException.class);
        }
    }

    @Test
    void futureCancelledBeforeItsTaskRuns_isCancelled() throws Exception {
        try (RawServer server = answering("1");
                ApiClient client = TestBuilder.of(server)
                        .executor(task -> {})
                        .listener(recorder)
                        .build()) {
            client.get("/models").fetchAsync(JsonValueCodec.INSTANCE).cancel(true);
            assertThat(recorder.events()).containsExactly("begin ASYNC", "ended CANCELLED");
        }
    }

    @Test
    void futureCancelledWhileWaiting_isCancelledOnce() throws Exception {
        WatchedTransport transport =
                new WatchedTransport(SocketTransport.builder().build());
        try (RawServer server = new RawServer(Connection::awaitClosed);
                ApiClient client = TestBuilder.of(server)
                        .transport(transport)
                        .listener(recorder)
                        .build()) {
            CompletableFuture<?> future = client.get("/models").fetchAsync(JsonValueCodec.INSTANCE);
            transport.awaitSend();
            future.cancel(true);
            assertThat(recorder.end().outcome()).isEqualTo(Outcome.CANCELLED);
        }
        transport.close();
        assertThat(recorder.events()).containsExactly("begin ASYNC", "attempt 1", "ended CANCELLED");
    }

    @Test
    void rejectedTask_isCancelled() throws Exception {
        try (RawServer server = answering("1")) {
            ApiClient client = client(server);
            client.close();
            assertThat(client.get("/models").fetchAsync(JsonValueCodec.INSTANCE))
                    .isCompletedExceptionally();
            assertThat(recorder.events()).containsExactly("begin ASYNC", "ended CANCELLED");
        }
    }

    @Test
    void subscriptionCancelled_isCancelledOnce() throws Exception {
        try (RawServer server = streaming(Delta.event("Hi"));
                ApiClient client = client(server)) {
            Probe probe = new Probe(1);
            client.post("/chat").publisher(Delta.CODEC, "[DONE]").subscribe(probe);
            probe.text();
            probe.subscription().cancel();
            assertThat(recorder.end().outcome()).isEqualTo(Outcome.CANCELLED);
        }
        assertThat(recorder.events())
                .filteredOn(event -> event.startsWith("ended"))
                .hasSize(1);
    }

    @Test
    void listenerThatThrows_doesNotBreakTheCall_andIsLoggedOnce() throws Exception {
        CallListener broken = call -> new Broken();
        CallListener hopeless = call -> {
            throw new AssertionError("no begin");
        };
        try (LogCapture log = new LogCapture();
                RawServer server = streaming(Delta.event("Hi"), Delta.finish("stop"), DONE);
                ApiClient client = TestBuilder.of(server)
                        .listener(hopeless)
                        .listener(broken)
                        .listener(recorder)
                        .build()) {
            try (EventStream<Delta> stream = client.post("/chat").events(Delta.CODEC, "[DONE]")) {
                assertThat(stream).hasSize(2);
            }
            assertThat(recorder.end().outcome()).isEqualTo(Outcome.COMPLETED);
            assertThat(log.lines())
                    .singleElement()
                    .asString()
                    .startsWith("WARNING")
                    .contains("threw while it was told");
        }
    }

    private static final class Broken implements CallObserver {
        @Override
        public void firstToken() {
            throw new IllegalStateException("no token");
        }

        @Override
        public void received(Object value) {
            throw new IllegalStateException("no value");
        }

        @Override
        public void ended(CallEnd end) {
            throw new IllegalStateException("no end");
        }
    }
}

package dev.sonde.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.error.CallClosedException;
import dev.sonde.error.CallInterruptedException;
import dev.sonde.http.socket.SocketTransport;
import dev.sonde.json.JsonValue;
import dev.sonde.json.JsonValueCodec;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls that are ended from this side; the server sees the connection close each time. */
@Timeout(60)
class AbortTest {

    private static final String EVENTS = "text/event-stream";

    private final WatchedTransport transport =
            new WatchedTransport(SocketTransport.builder().build());

    @AfterEach
    void closeTransport() {
        transport.close();
    }

    private ApiClient client(RawServer server) {
        return TestBuilder.of(server).transport(transport).build();
    }

    private static CompletableFuture<JsonValue> fetchAsync(ApiClient client) {
        return client.get("/models").fetchAsync(JsonValueCodec.INSTANCE);
    }

    /** A server that takes the request and says no more. */
    private static RawServer silent(CountDownLatch requested) {
        return new RawServer(connection -> {
            connection.request();
            requested.countDown();
            connection.awaitClosed();
        });
    }

    /** A server that begins its reply and says no more. */
    private static RawServer beginning() {
        return new RawServer(connection -> {
            connection.request();
            connection.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{");
            connection.awaitClosed();
        });
    }

    /** A server that sends one event and says no more. */
    private static RawServer streaming() {
        return new RawServer(connection -> {
            connection.request();
            connection.chunked(EVENTS);
            connection.chunk(Delta.event("a"));
            connection.awaitClosed();
        });
    }

    @Test
    void cancel_whenBeforeHeaders_closesTheConnection() throws Exception {
        CountDownLatch requested = new CountDownLatch(1);
        try (RawServer server = silent(requested);
                ApiClient client = client(server)) {
            CompletableFuture<JsonValue> future = fetchAsync(client);
            requested.await();
            future.cancel(true);

            server.awaitScripts();
            assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void cancel_whenInsideTheBody_closesTheConnection() throws Exception {
        try (RawServer server = beginning();
                ApiClient client = client(server)) {
            CompletableFuture<JsonValue> future = fetchAsync(client);
            transport.awaitRead();
            future.cancel(true);

            server.awaitScripts();
        }
    }

    @Test
    void cancel_whenOfADerivedFuture_closesTheConnection() throws Exception {
        CountDownLatch requested = new CountDownLatch(1);
        try (RawServer server = silent(requested);
                ApiClient client = client(server)) {
            CompletableFuture<String> derived = fetchAsync(client).thenApply(Object::toString);
            requested.await();
            derived.cancel(true);

            server.awaitScripts();
        }
    }

    @Test
    void orTimeout_closesTheConnection() throws Exception {
        CountDownLatch requested = new CountDownLatch(1);
        try (RawServer server = silent(requested);
                ApiClient client = client(server)) {
            CompletableFuture<JsonValue> future = fetchAsync(client);
            requested.await();
            future.orTimeout(1, TimeUnit.NANOSECONDS);

            server.awaitScripts();
            assertThatThrownBy(future::join).hasCauseInstanceOf(TimeoutException.class);
        }
    }

    @Test
    void cancel_whenInAPauseBeforeTheNextAttempt_endsThePause() throws Exception {
        ExecutorService executor = Executors.newSingleThreadExecutor(new DaemonThreads("test"));
        try (RawServer server = new RawServer(connection -> {
                    connection.request();
                    connection.reply(503, "application/json", "{}", "Retry-After: 600");
                });
                ApiClient client = new TestBuilder(server.url())
                        .transport(transport)
                        .executor(executor)
                        .build()) {
            CompletableFuture<JsonValue> future = fetchAsync(client);
            transport.awaitRead();
            future.cancel(true);

            // The one thread is free again, ten minutes early.
            assertThat(executor.submit(() -> "free").get(20, TimeUnit.SECONDS)).isEqualTo("free");
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void interrupt_whenBeforeHeaders_failsAtOnceAndClosesTheConnection() throws Exception {
        CountDownLatch requested = new CountDownLatch(1);
        try (RawServer server = silent(requested);
                ApiClient client = client(server)) {
            Background call = Background.start(() -> client.get("/models").fetch(JsonValueCodec.INSTANCE));
            requested.await();
            call.interrupt();

            assertInterrupted(call, server);
        }
    }

    @Test
    void interrupt_whenInsideTheBody_failsAtOnceAndClosesTheConnection() throws Exception {
        try (RawServer server = beginning();
                ApiClient client = client(server)) {
            Background call = Background.start(() -> client.get("/models").fetch(JsonValueCodec.INSTANCE));
            transport.awaitRead();
            call.interrupt();

            assertInterrupted(call, server);
        }
    }

    @Test
    void interrupt_whenBetweenEvents_failsAtOnceAndClosesTheConnection() throws Exception {
        try (RawServer server = streaming();
                ApiClient client = client(server);
                EventStream<Delta> stream = client.post("/chat").events(Delta.CODEC, "[DONE]")) {
            Iterator<Delta> deltas = stream.iterator();
            deltas.next();
            transport.forgetReads();
            Background call = Background.start(deltas::hasNext);
            transport.awaitRead();
            call.interrupt();

            assertInterrupted(call, server);
        }
    }

    private static void assertInterrupted(Background call, RawServer server) throws Exception {
        Throwable failure = call.failure();
        assertThat(failure).isInstanceOf(CallInterruptedException.class);
        assertThat(Background.interruptFlag(failure)).isTrue();
        server.awaitScripts();
    }

    @Test
    void close_whenAReaderWaits_endsItAndClosesTheConnection() throws Exception {
        try (RawServer server = streaming();
                ApiClient client = client(server)) {
            EventStream<Delta> stream = client.post("/chat").events(Delta.CODEC, "[DONE]");
            Iterator<Delta> deltas = stream.iterator();
            deltas.next();
            transport.forgetReads();
            Background reader = Background.start(deltas::hasNext);
            transport.awaitRead();
            stream.close();

            assertThat(reader.failure())
                    .isInstanceOfSatisfying(
                            CallClosedException.class,
                            failure -> assertThat(failure.partialText()).contains("a"));
            server.awaitScripts();
        }
    }

    @Test
    void close_whenBetweenEvents_closesTheConnection() throws Exception {
        try (RawServer server = streaming();
                ApiClient client = client(server)) {
            EventStream<Delta> stream = client.post("/chat").events(Delta.CODEC, "[DONE]");
            Iterator<Delta> deltas = stream.iterator();
            deltas.next();
            stream.close();

            server.awaitScripts();
            assertThatThrownBy(deltas::hasNext).isInstanceOf(CallClosedException.class);
            assertThat(deltas.hasNext()).isFalse();
        }
    }

    @Test
    void close_whenOfTheClient_endsAllItsCalls() throws Exception {
        CountDownLatch requested = new CountDownLatch(2);
        try (RawServer server = silent(requested)) {
            ApiClient client = client(server);
            Background blocking = Background.start(() -> client.get("/models").fetch(JsonValueCodec.INSTANCE));
            CompletableFuture<JsonValue> future = fetchAsync(client);
            requested.await();
            client.close();

            assertThat(blocking.failure()).isInstanceOf(CallClosedException.class);
            assertThatThrownBy(future::join).hasCauseInstanceOf(CallClosedException.class);
            assertThatThrownBy(() -> client.get("/models").fetch(JsonValueCodec.INSTANCE))
                    .isInstanceOf(CallClosedException.class);
            assertThatThrownBy(() -> fetchAsync(client).join()).hasCauseInstanceOf(CallClosedException.class);
            server.awaitScripts();
        }
    }
}

package dev.sonde.call;

import static dev.sonde.call.FoldedStreamTest.FOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.error.CallClosedException;
import dev.sonde.error.StreamTruncatedException;
import dev.sonde.http.JdkTransport;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Streams whose events are given to a callback, with a future of the whole; the server sees every early end. */
@Timeout(60)
class EventCallbackTest {

    private final FakeTime time = new FakeTime();
    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private final WatchedTransport transport =
            new WatchedTransport(JdkTransport.builder().build());
    private final List<String> pieces = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        executor.shutdownNow();
        transport.close();
    }

    private ApiClient client(RawServer server) {
        return TestBuilder.of(server)
                .transport(transport)
                .executor(executor)
                .time(time)
                .build();
    }

    private static CompletableFuture<Delta> start(ApiClient client, Consumer<? super Delta> receiver) {
        return client.post("/chat").eventsAsync(Delta.CODEC, "[DONE]", FOLD, receiver);
    }

    private void note(Delta event) {
        pieces.add(String.valueOf(event.piece()));
    }

    /** A server that sends two events at once and says no more. */
    private static RawServer streaming() {
        return new RawServer(connection -> {
            connection.request();
            connection.chunked("text/event-stream");
            connection.chunk(Delta.event("a") + Delta.event("b"));
            connection.awaitClosed();
        });
    }

    /** The server saw the end, and neither a thread nor a clock is busy any more. */
    private void assertGone(RawServer server) throws Exception {
        server.awaitScripts();
        executor.shutdown();
        assertThat(executor.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        assertThat(time.tasks()).isZero();
    }

    @Test
    void events_comeInOrder_thenTheWholeReply() throws Exception {
        RawServer.Script script = connection -> {
            connection.request();
            connection.chunked("text/event-stream");
            connection.chunk(Delta.event("Hel") + Delta.event("lo") + Delta.finish("stop") + "data: [DONE]\n\n");
            connection.lastChunk();
        };
        try (RawServer server = new RawServer(script);
                ApiClient client = client(server)) {
            assertThat(start(client, this::note).get(20, TimeUnit.SECONDS)).isEqualTo(new Delta("Hello", "stop"));
            assertThat(pieces).containsExactly("Hel", "lo", "null");
            assertGone(server);
        }
    }

    @Test
    void cancel_beforeTheTaskHasStarted_sendsNothing() throws Exception {
        CountDownLatch free = new CountDownLatch(1);
        executor.execute(() -> await(free));
        try (RawServer server = streaming();
                ApiClient client = client(server)) {
            CompletableFuture<Delta> future = start(client, this::note);
            future.cancel(true);
            assertThat(time.tasks()).as("clocks of a call that is over").isZero();
            free.countDown();
            assertGone(server);
            assertThat(server.connections()).isZero();
            assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void cancel_beforeHeaders_closesTheConnection() throws Exception {
        CountDownLatch requested = new CountDownLatch(1);
        RawServer.Script silent = connection -> {
            connection.request();
            requested.countDown();
            connection.awaitClosed();
        };
        try (RawServer server = new RawServer(silent);
                ApiClient client = client(server)) {
            CompletableFuture<Delta> future = start(client, this::note);
            await(requested);
            future.cancel(true);
            assertGone(server);
            assertThat(pieces).isEmpty();
        }
    }

    @Test
    void cancel_ofADerivedFuture_betweenEvents_closesTheConnection() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        try (RawServer server = streaming();
                ApiClient client = client(server)) {
            CompletableFuture<String> derived = start(client, event -> {
                        note(event);
                        both.countDown();
                    })
                    .thenApply(Delta::piece);
            await(both);
            derived.cancel(true);
            assertGone(server);
            assertThat(pieces).containsExactly("a", "b");
        }
    }

    @Test
    void cancel_insideTheCallback_closesTheConnection_andNoEventFollows() throws Exception {
        AtomicReference<CompletableFuture<Delta>> future = new AtomicReference<>();
        CountDownLatch known = new CountDownLatch(1);
        try (RawServer server = streaming();
                ApiClient client = client(server)) {
            future.set(start(client, event -> {
                await(known);
                note(event);
                future.get().cancel(true);
            }));
            known.countDown();
            assertGone(server);
            assertThat(pieces).containsExactly("a");
            assertThat(future.get()).isCancelled();
        }
    }

    @Test
    void callback_thatThrows_endsTheCall_andFailsTheFuture() throws Exception {
        IllegalStateException broken = new IllegalStateException("broken");
        try (RawServer server = streaming();
                ApiClient client = client(server)) {
            CompletableFuture<Delta> future = start(client, event -> {
                note(event);
                throw broken;
            });
            assertThatThrownBy(() -> future.get(20, TimeUnit.SECONDS)).hasCause(broken);
            assertGone(server);
            assertThat(pieces).containsExactly("a");
        }
    }

    @Test
    void callback_thatThrowsAnError_failsTheFutureAsWell() throws Exception {
        AssertionError broken = new AssertionError("broken");
        try (RawServer server = streaming();
                ApiClient client = client(server)) {
            CompletableFuture<Delta> future = start(client, event -> {
                throw broken;
            });
            assertThatThrownBy(() -> future.get(20, TimeUnit.SECONDS)).hasCause(broken);
            assertGone(server);
        }
    }

    @Test
    void truncatedStream_failsTheFuture() throws Exception {
        RawServer.Script script = connection -> {
            connection.request();
            connection.chunked("text/event-stream");
            connection.chunk(Delta.event("a"));
            connection.lastChunk();
        };
        try (RawServer server = new RawServer(script);
                ApiClient client = client(server)) {
            assertThatThrownBy(() -> start(client, this::note).get(20, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(StreamTruncatedException.class);
            assertThat(pieces).containsExactly("a");
            assertGone(server);
        }
    }

    @Test
    @SuppressWarnings("try") // The close is what is tested.
    void closingTheClient_failsTheFuture_andClosesTheConnection() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        try (RawServer server = streaming();
                ApiClient client = client(server)) {
            CompletableFuture<Delta> future = start(client, event -> both.countDown());
            await(both);
            client.close();
            assertThatThrownBy(() -> future.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(CallClosedException.class);
            assertGone(server);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}

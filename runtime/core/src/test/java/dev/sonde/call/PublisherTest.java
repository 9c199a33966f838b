package dev.sonde.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.error.CallClosedException;
import dev.sonde.error.CallInterruptedException;
import dev.sonde.error.DeadlineException;
import dev.sonde.error.RateLimitException;
import dev.sonde.error.StreamTruncatedException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls as publishers: what a subscriber gets, and how it ends. */
@Timeout(60)
class PublisherTest {

    private static final String EVENTS = "text/event-stream";
    private static final String DONE = "data: [DONE]\n\n";

    private static Flow.Publisher<Delta> publisher(ApiClient client) {
        return client.post("/chat").publisher(Delta.CODEC, "[DONE]");
    }

    private static Probe subscribe(ApiClient client, long first) {
        Probe probe = new Probe(first);
        publisher(client).subscribe(probe);
        return probe;
    }

    private static RawServer events(String... pieces) {
        return new RawServer(connection -> {
            connection.request();
            connection.chunked(EVENTS);
            for (String piece : pieces) {
                connection.chunk(piece);
            }
            connection.awaitClosed();
        });
    }

    @Test
    void subscribe_whenTwice_makesTwoCalls() throws Exception {
        try (RawServer server = events(Delta.event("Hel"), Delta.event("lo"), DONE);
                ApiClient client = TestBuilder.of(server).build()) {
            Flow.Publisher<Delta> publisher = publisher(client);
            for (int call = 1; call <= 2; call++) {
                Probe probe = new Probe(Long.MAX_VALUE);
                publisher.subscribe(probe);

                assertThat(probe.end()).isNull();
                assertThat(probe.texts()).containsExactly("Hel", "lo");
                assertThat(probe.ends()).isEqualTo(1);
                assertThat(server.connections()).isEqualTo(call);
            }
            server.awaitScripts();
        }
    }

    @Test
    void publisher_whenTheCallIsChangedAfterwards_staysAsItWas() throws Exception {
        try (RawServer server = new RawServer(connection -> {
                    assertThat(connection.request().line()).isEqualTo("POST /chat HTTP/1.1");
                    connection.chunked(EVENTS);
                    connection.chunk(DONE);
                    connection.lastChunk();
                });
                ApiClient client = TestBuilder.of(server).build()) {
            ApiCall call = client.post("/chat");
            Flow.Publisher<Delta> publisher = call.publisher(Delta.CODEC, "[DONE]");
            call.query("late", "true");
            Probe probe = new Probe(1);
            publisher.subscribe(probe);

            assertThat(probe.end()).isNull();
            server.awaitScripts();
        }
    }

    @Test
    void subscribe_whenNull_throws() throws Exception {
        try (RawServer server = events();
                ApiClient client = TestBuilder.of(server).build()) {
            assertThatThrownBy(() -> publisher(client).subscribe(null)).isInstanceOf(NullPointerException.class);
        }
    }

    @Test
    void request_whenNotPositive_failsAndClosesTheConnection() throws Exception {
        for (long illegal : new long[] {0, -1, Long.MIN_VALUE}) {
            try (RawServer server = events(Delta.event("a"));
                    ApiClient client = TestBuilder.of(server).build()) {
                Probe probe = subscribe(client, 2);
                assertThat(probe.text()).isEqualTo("a");
                probe.subscription().request(illegal);

                assertThat(probe.end()).isInstanceOf(IllegalArgumentException.class);
                server.awaitScripts();
                probe.subscription().request(illegal);
                assertThat(probe.ends()).isEqualTo(1);
            }
        }
    }

    @Test
    void onError_whenTheStreamBreaksOff_hasTheTextSoFar() throws Exception {
        try (RawServer server = new RawServer(connection -> {
                    connection.request();
                    connection.chunked(EVENTS);
                    connection.chunk(Delta.event("half"));
                });
                ApiClient client = TestBuilder.of(server).build()) {
            Probe probe = subscribe(client, Long.MAX_VALUE);

            assertThat(probe.end())
                    .isInstanceOfSatisfying(
                            StreamTruncatedException.class,
                            failure -> assertThat(failure.partialText()).hasValue("half"));
            assertThat(probe.texts()).containsExactly("half");
            assertThat(probe.ends()).isEqualTo(1);
        }
    }

    @Test
    void onError_whenTheServerRefuses_isTyped() throws Exception {
        try (RawServer server = new RawServer(connection -> {
                    connection.request();
                    connection.reply(429, "application/json", "{}");
                });
                ApiClient client = TestBuilder.of(server).build()) {
            assertThat(subscribe(client, 1).end()).isInstanceOf(RateLimitException.class);
        }
    }

    @Test
    void onError_whenTheTotalTimeIsOver_needsNoDemand() throws Exception {
        FakeTime time = new FakeTime();
        try (RawServer server = events(Delta.event("a"));
                ApiClient client = TestBuilder.of(server)
                        .time(time)
                        .totalTimeout(Duration.ofSeconds(5))
                        .build()) {
            Probe probe = subscribe(client, 1);
            probe.text();
            time.advance(Duration.ofSeconds(5));

            assertThat(probe.end()).isInstanceOf(DeadlineException.class);
            server.awaitScripts();
            assertThat(time.tasks()).isZero();
        }
    }

    @Test
    void onError_whenTheClientIsClosed_needsNoDemand() throws Exception {
        try (RawServer server = events()) {
            ApiClient client = TestBuilder.of(server).build();
            Probe probe = subscribe(client, 0);
            client.close();
            assertThat(probe.end()).isInstanceOf(CallClosedException.class);
            assertThat(subscribe(client, 1).end()).isInstanceOf(CallClosedException.class);
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void onError_whenTheExecutorRefuses_isTyped() throws Exception {
        FakeTime time = new FakeTime();
        try (RawServer server = events();
                ApiClient client = TestBuilder.of(server)
                        .time(time)
                        .executor(task -> {
                            throw new RejectedExecutionException("full");
                        })
                        .build()) {
            Probe probe = subscribe(client, 1);
            assertThat(probe.end())
                    .isInstanceOf(CallClosedException.class)
                    .hasCauseInstanceOf(RejectedExecutionException.class);
            assertThat(time.tasks()).isZero();
        }
    }

    @Test
    void onError_whenTheReaderIsInterrupted_isTyped() throws Exception {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try (RawServer server = events(Delta.event("a"));
                ApiClient client = TestBuilder.of(server).executor(executor).build()) {
            Probe probe = subscribe(client, 1);
            probe.text();
            executor.shutdownNow();

            assertThat(probe.end()).isInstanceOf(CallInterruptedException.class);
            server.awaitScripts();
        }
    }

    @Test
    void onNext_whenItThrows_countsAsCancelled() throws Exception {
        CountDownLatch reported = new CountDownLatch(1);
        ExecutorService executor = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task);
            thread.setUncaughtExceptionHandler((broken, failure) -> reported.countDown());
            return thread;
        });
        try (RawServer server = events(Delta.event("a"));
                ApiClient client = TestBuilder.of(server).executor(executor).build()) {
            Probe probe = new Probe(1) {
                @Override
                public void onNext(Delta event) {
                    throw new IllegalStateException("a subscriber's own failure");
                }
            };
            publisher(client).subscribe(probe);

            reported.await();
            server.awaitScripts();
            assertThat(probe.ends()).isZero();
        } finally {
            executor.shutdownNow();
        }
    }
}

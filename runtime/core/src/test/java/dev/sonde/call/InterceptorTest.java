package dev.sonde.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.error.ConnectionException;
import dev.sonde.http.Header;
import dev.sonde.http.Interceptor;
import dev.sonde.http.TransportReply;
import dev.sonde.json.JsonValue;
import dev.sonde.json.JsonValueCodec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class InterceptorTest {

    private static final String JSON = "application/json";

    private final List<String> seen = new CopyOnWriteArrayList<>();

    private static JsonValue fetch(ApiClient client) {
        return client.post("/chat")
                .body(JsonValue.of("hi"), JsonValueCodec.INSTANCE)
                .fetch(JsonValueCodec.INSTANCE);
    }

    private static RawServer.Script replying(int status, String body) {
        return connection -> {
            for (var request = connection.request(); request != null; request = connection.request()) {
                connection.reply(status, JSON, body);
            }
        };
    }

    /** Replies with the header X-Mark and the body of the request. */
    private static RawServer echo() {
        return new RawServer(connection -> {
            for (var request = connection.request(); request != null; request = connection.request()) {
                connection.reply(200, JSON, "[\"" + request.header("X-Mark") + "\"," + request.body() + "]");
            }
        });
    }

    private Interceptor noting(String name) {
        return (request, next) -> {
            seen.add(name + " " + request.method());
            TransportReply reply = next.send(request);
            seen.add(name + " " + reply.status());
            return reply;
        };
    }

    @Test
    void interceptor_seesRequestAndReplyOfEveryAttempt() throws Exception {
        try (RawServer server = new RawServer(
                        connection -> {
                            connection.request();
                            connection.reply(503, JSON, "{}", "Connection: close");
                        },
                        replying(200, "1"));
                ApiClient client = TestBuilder.of(server)
                        .retries(RetryPolicy.standard().withPauses(Duration.ZERO, Duration.ZERO))
                        .interceptor(noting("a"))
                        .build()) {
            assertThat(fetch(client)).isEqualTo(JsonValue.of(1));
            assertThat(seen).containsExactly("a POST", "a 503", "a POST", "a 200");
        }
    }

    @Test
    void interceptors_standInTheirOrder_thoseOfTheCallOutside() throws Exception {
        try (RawServer server = new RawServer(replying(200, "1"));
                ApiClient client = TestBuilder.of(server)
                        .interceptor(noting("client 1"))
                        .interceptor(noting("client 2"))
                        .build()) {
            fetch(client.with(CallOptions.builder()
                    .interceptor(noting("call 1"))
                    .interceptor(noting("call 2"))
                    .build()));
            assertThat(seen)
                    .containsExactly(
                            "call 1 POST",
                            "call 2 POST",
                            "client 1 POST",
                            "client 2 POST",
                            "client 2 200",
                            "client 1 200",
                            "call 2 200",
                            "call 1 200");
            seen.clear();
            fetch(client);
            assertThat(seen).containsExactly("client 1 POST", "client 2 POST", "client 2 200", "client 1 200");
        }
    }

    @Test
    void interceptor_mayChangeHeadersAndBody() throws Exception {
        try (RawServer server = echo();
                ApiClient client = TestBuilder.of(server)
                        .header("X-Mark", "before")
                        .interceptor((request, next) -> next.send(request.withHeader("x-mark", "after")
                                .withBody("\"changed\"".getBytes(StandardCharsets.UTF_8))))
                        .build()) {
            assertThat(fetch(client)).isEqualTo(JsonValue.parse("[\"after\",\"changed\"]"));
        }
    }

    @Test
    void headersOfAClient_areTheSameObjectsInEveryCall() throws Exception {
        List<List<Header>> headers = new CopyOnWriteArrayList<>();
        try (RawServer server = echo();
                ApiClient client = TestBuilder.of(server)
                        .header("X-Mark", "1")
                        .interceptor((request, next) -> {
                            headers.add(request.headers());
                            return next.send(request);
                        })
                        .build()) {
            fetch(client);
            fetch(client.with(CallOptions.builder().maxReplyBytes(100).build()));

            assertThat(headers.get(0)).hasSizeGreaterThan(3);
            for (int i = 0; i < headers.get(0).size(); i++) {
                // A transport that has encoded one knows it again.
                assertThat(headers.get(1).get(i)).isSameAs(headers.get(0).get(i));
            }
        }
    }

    @Test
    void interceptor_mayAnswerItself() throws Exception {
        try (RawServer server = new RawServer(replying(200, "1"));
                ApiClient client = TestBuilder.of(server)
                        .interceptor((request, next) -> new TransportReply(
                                200,
                                List.of(new Header("Content-Type", JSON)),
                                new ByteArrayInputStream("2".getBytes(StandardCharsets.UTF_8))))
                        .build()) {
            assertThat(fetch(client)).isEqualTo(JsonValue.of(2));
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void ioException_isAFailedConnection_andTriedAgain() throws Exception {
        try (RawServer server = new RawServer(replying(200, "1"));
                ApiClient client = TestBuilder.of(server)
                        .retries(RetryPolicy.standard().withAttempts(2).withPauses(Duration.ZERO, Duration.ZERO))
                        .interceptor((request, next) -> {
                            throw new IOException("not today");
                        })
                        .build()) {
            assertThatThrownBy(() -> fetch(client))
                    .isInstanceOfSatisfying(
                            ConnectionException.class,
                            failure -> assertThat(failure.attempts()).isEqualTo(2))
                    .hasMessageContaining("not today");
        }
    }

    @Test
    void otherException_endsTheCall_inEveryForm() throws Exception {
        IllegalStateException refused = new IllegalStateException("refused");
        try (RawServer server = new RawServer(replying(200, "1"));
                ApiClient client = TestBuilder.of(server)
                        .interceptor((request, next) -> {
                            seen.add(request.method());
                            throw refused;
                        })
                        .build()) {
            ApiCall call = client.get("/models");
            assertThatThrownBy(() -> call.fetch(JsonValueCodec.INSTANCE)).isSameAs(refused);
            assertThatThrownBy(() -> call.events(Delta.CODEC, null)).isSameAs(refused);
            assertThatThrownBy(() -> call.fetchAsync(JsonValueCodec.INSTANCE).get(20, TimeUnit.SECONDS))
                    .hasCause(refused);
            assertThat(seen).hasSize(3);
        }
    }

    @Test
    void interceptor_thatWaits_isToldWhenTheCallIsCancelled() throws Exception {
        CountDownLatch waiting = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(1);
        try (RawServer server = new RawServer(replying(200, "1"));
                ApiClient client = TestBuilder.of(server)
                        .interceptor((request, next) -> {
                            waiting.countDown();
                            await(next);
                            told.countDown();
                            return next.send(request);
                        })
                        .build()) {
            CompletableFuture<JsonValue> future = client.get("/models").fetchAsync(JsonValueCodec.INSTANCE);
            assertThat(waiting.await(20, TimeUnit.SECONDS)).isTrue();
            future.cancel(true);
            assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(server.connections()).isZero();
        }
    }

    private static void await(Interceptor.Sender next) {
        try {
            assertThat(next.abort().await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void key_doesNotShowInWhatAnInterceptorPrints() throws Exception {
        try (RawServer server = new RawServer(replying(200, "1"));
                ApiClient client = TestBuilder.of(server)
                        .interceptor((request, next) -> {
                            seen.add(request + " " + request.headers() + " " + request.credentials());
                            return next.send(request);
                        })
                        .build()) {
            fetch(client);
            assertThat(seen).hasSize(1).noneMatch(text -> text.contains(TestBuilder.KEY));
        }
    }

    @Test
    void attempts_ofACall_changeNothingElseOfItsRetries() throws Exception {
        RetryPolicy quick = RetryPolicy.standard().withPauses(Duration.ZERO, Duration.ZERO);
        try (RawServer server = new RawServer(replying(503, "{}"));
                ApiClient client = TestBuilder.of(server)
                        .retries(quick)
                        .interceptor(noting(""))
                        .build()) {
            CallOptions twice = CallOptions.builder().attempts(2).build();
            assertThatThrownBy(() -> fetch(client.with(twice))).hasMessageContaining("attempts: 2");
            assertThatThrownBy(() -> fetch(client.with(twice)
                            .with(CallOptions.builder().retries(quick).build())))
                    .hasMessageContaining("attempts: 3");
            assertThatThrownBy(() -> CallOptions.builder().attempts(0)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}

package dev.sonde.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sonde.error.CallClosedException;
import dev.sonde.error.DeadlineException;
import dev.sonde.error.DeadlineException.Clock;
import dev.sonde.error.ServerException;
import dev.sonde.error.TooLargeException;
import dev.sonde.http.AbortSignal;
import dev.sonde.http.Transport;
import dev.sonde.http.TransportReply;
import dev.sonde.http.TransportRequest;
import dev.sonde.json.JsonValue;
import dev.sonde.json.JsonValueCodec;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Settings of single calls, and what comes beside the value of a reply. */
@Timeout(60)
class CallOptionsTest {

    private static final String JSON = "application/json";
    private static final JsonValue QUESTION = JsonValue.of(Map.of("model", JsonValue.of("m")));

    private final BlockingQueue<Connection.Request> requests = new LinkedBlockingQueue<>();

    /** Answers every request of a connection. */
    private RawServer answering() {
        return new RawServer(connection -> {
            for (Connection.Request request = connection.request(); request != null; request = connection.request()) {
                requests.add(request);
                connection.reply(200, JSON, "{\"answer\":42}", "X-Request-Id: r-7");
            }
        });
    }

    private static ApiCall call(ApiClient client) {
        return client.post("/chat").body(QUESTION, JsonValueCodec.INSTANCE);
    }

    private static JsonValue fetch(ApiClient client) {
        return call(client).fetch(JsonValueCodec.INSTANCE);
    }

    @Test
    void with_addsHeadersQueryAndBodyProperties() throws Exception {
        CallOptions options = CallOptions.builder()
                .header("x-team", "b")
                .query("trace", "a b")
                .query("trace", "c")
                .bodyProperty("seed", JsonValue.of(7))
                .bodyProperty("model", JsonValue.of("n"))
                .build();
        try (RawServer server = answering();
                ApiClient client = TestBuilder.of(server)
                        .header("X-Team", "a")
                        .query("region", "eu")
                        .bodyProperty("seed", JsonValue.of(1))
                        .bodyProperty("user", JsonValue.of("u"))
                        .build()) {
            fetch(client.with(options));
            Connection.Request special = requests.take();
            fetch(client);
            Connection.Request plain = requests.take();

            assertThat(special.line()).isEqualTo("POST /chat?region=eu&trace=a%20b&trace=c HTTP/1.1");
            assertThat(special.headers())
                    .filteredOn(header -> header.toLowerCase().startsWith("x-team"))
                    .containsExactly("x-team: b");
            assertThat(special.body()).isEqualTo("{\"model\":\"n\",\"seed\":7,\"user\":\"u\"}");
            assertThat(plain.line()).isEqualTo("POST /chat?region=eu HTTP/1.1");
            assertThat(plain.header("X-Team")).isEqualTo("a");
            assertThat(plain.body()).isEqualTo("{\"model\":\"m\",\"seed\":1,\"user\":\"u\"}");
        }
    }

    @Test
    void with_onTopOfOthers_keepsWhatItDoesNotSet() throws Exception {
        try (RawServer server = answering();
                ApiClient client = TestBuilder.of(server).build()) {
            fetch(client.with(CallOptions.builder()
                            .header("X-A", "1")
                            .header("X-B", "1")
                            .build())
                    .with(CallOptions.builder().header("X-B", "2").build())
                    .with(CallOptions.none()));

            Connection.Request request = requests.take();
            assertThat(request.header("X-A")).isEqualTo("1");
            assertThat(request.header("X-B")).isEqualTo("2");
        }
    }

    @Test
    void bodyProperty_whenTheBodyIsNoObject_isRefused() throws Exception {
        try (RawServer server = answering();
                ApiClient client = TestBuilder.of(server)
                        .bodyProperty("seed", JsonValue.of(7))
                        .build()) {
            ApiCall call = client.post("/chat");

            assertThatThrownBy(() -> call.body(JsonValue.of("text"), JsonValueCodec.INSTANCE))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("[seed]");
            assertThat(client.get("/models").fetch(JsonValueCodec.INSTANCE)).isNotNull();
        }
    }

    @Test
    void authorization_isRefused() {
        assertThatThrownBy(() -> CallOptions.builder().header("AUTHORIZATION", "Bearer x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("apiKey");
    }

    @Test
    void header_thatFramesTheRequest_isRefused() {
        assertThatThrownBy(() -> CallOptions.builder().header("content-length", "5"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The header content-length is set by the transport");
    }

    @Test
    void clocks_areThoseOfTheCall() throws Exception {
        try (RawServer server = new RawServer(Connection::awaitClosed);
                ApiClient client = TestBuilder.of(server).build()) {
            ApiClient hurried = client.with(
                    CallOptions.builder().totalTimeout(Duration.ofMillis(50)).build());
            ApiClient restless = client.with(
                    CallOptions.builder().idleTimeout(Duration.ofMillis(50)).build());

            assertThat(catchThrowableOfType(DeadlineException.class, () -> fetch(hurried))
                            .clock())
                    .isEqualTo(Clock.TOTAL);
            assertThat(catchThrowableOfType(DeadlineException.class, () -> fetch(restless))
                            .clock())
                    .isEqualTo(Clock.IDLE);
            assertThat(catchThrowableOfType(
                                    DeadlineException.class,
                                    () -> call(restless).events(Delta.CODEC, null))
                            .clock())
                    .isEqualTo(Clock.IDLE);
        }
    }

    @Test
    void connectTimeout_reachesTheTransport() {
        BlockingQueue<Duration> seen = new LinkedBlockingQueue<>();
        Transport transport = new Transport() {
            @Override
            public TransportReply send(TransportRequest request, AbortSignal abort) {
                seen.add(request.connectTimeout() == null ? Duration.ZERO : request.connectTimeout());
                byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
                return new TransportReply(200, List.of(), new ByteArrayInputStream(body));
            }

            @Override
            public void close() {
                // Given from outside, and therefore never closed by the client.
                throw new AssertionError("closed");
            }
        };
        TestBuilder builder = new TestBuilder("http://localhost").transport(transport);
        try (ApiClient plain = builder.build();
                ApiClient client = builder.connectTimeout(Duration.ofSeconds(3))
                        .listener(new Recorder())
                        .build()) {
            fetch(plain);
            fetch(client);
            fetch(client.with(
                    CallOptions.builder().connectTimeout(Duration.ofSeconds(1)).build()));

            assertThat(seen).containsExactly(Duration.ZERO, Duration.ofSeconds(3), Duration.ofSeconds(1));
        }
    }

    @Test
    void retriesAndBounds_areThoseOfTheCall() throws Exception {
        try (RawServer server = new RawServer(connection -> {
                    for (Connection.Request request = connection.request();
                            request != null;
                            request = connection.request()) {
                        connection.reply(request.line().contains("/chat?") ? 200 : 500, JSON, "{\"a\":1}");
                    }
                });
                ApiClient client = TestBuilder.of(server).build()) {
            ApiClient patient = client.with(CallOptions.builder()
                    .retries(RetryPolicy.standard().withPauses(Duration.ZERO, Duration.ZERO))
                    .build());
            ApiClient modest = client.with(
                    CallOptions.builder().query("a", "b").maxReplyBytes(3).build());

            assertThat(catchThrowableOfType(ServerException.class, () -> fetch(client))
                            .attempts())
                    .isEqualTo(1);
            assertThat(catchThrowableOfType(ServerException.class, () -> fetch(patient))
                            .attempts())
                    .isEqualTo(3);
            assertThatThrownBy(() -> fetch(modest)).isInstanceOf(TooLargeException.class);
        }
    }

    @Test
    void close_ofEither_closesBoth() throws Exception {
        try (RawServer server = answering();
                ApiClient client = TestBuilder.of(server).build()) {
            client.with(CallOptions.none()).close();

            assertThatThrownBy(() -> fetch(client)).isInstanceOf(CallClosedException.class);
        }
    }

    @Test
    void reply_tellsWhatCameBesideTheValue() throws Exception {
        try (RawServer server = answering();
                ApiClient client = TestBuilder.of(server).build()) {
            ApiReply<JsonValue> blocking = call(client).reply(JsonValueCodec.INSTANCE);
            ApiReply<JsonValue> later =
                    call(client).replyAsync(JsonValueCodec.INSTANCE).get();

            assertThat(later.value()).isEqualTo(blocking.value()).hasToString("{\"answer\":42}");
            for (ReplyHead head : List.of(blocking.head(), later.head())) {
                assertThat(head.status()).isEqualTo(200);
                assertThat(head.header("content-TYPE")).contains(JSON);
                assertThat(head.header("x-none")).isEmpty();
                assertThat(head.traceId()).contains("r-7");
                assertThat(head.attempts()).isEqualTo(1);
                assertThat(head)
                        .hasToString("status 200 " + head.headers())
                        .asString()
                        .doesNotContain("r-7");
            }
        }
    }

    @Test
    void events_tellWhatCameBeforeThem() throws Exception {
        try (RawServer server = new RawServer(
                        connection -> {
                            connection.request();
                            connection.reply(503, JSON, "{}", "Connection: close");
                        },
                        connection -> {
                            connection.request();
                            connection.chunked("text/event-stream", "X-Request-Id: r-8");
                            connection.chunk(Delta.event("a"));
                            connection.awaitClosed();
                        });
                ApiClient client = TestBuilder.of(server)
                        .retries(RetryPolicy.standard().withPauses(Duration.ZERO, Duration.ZERO))
                        .build();
                EventStream<Delta> events = call(client).events(Delta.CODEC, null)) {
            assertThat(events.head().traceId()).contains("r-8");
            assertThat(events.head().attempts()).isEqualTo(2);
        }
    }
}

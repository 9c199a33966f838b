package dev.sonde.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sonde.error.ApiException;
import dev.sonde.error.AuthenticationException;
import dev.sonde.error.BadRequestException;
import dev.sonde.error.ConnectionException;
import dev.sonde.error.DecodingException;
import dev.sonde.error.InsufficientBalanceException;
import dev.sonde.error.NotFoundException;
import dev.sonde.error.PermissionException;
import dev.sonde.error.TooLargeException;
import dev.sonde.error.UnexpectedReplyException;
import dev.sonde.error.UnprocessableException;
import dev.sonde.json.JsonValue;
import dev.sonde.json.JsonValueCodec;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Replies in one piece: blocking and asynchronous. */
@Timeout(60)
class FetchTest {

    private static final String JSON = "application/json";
    private static final String OK = "{\"answer\":42}";

    private static JsonValue fetch(ApiClient client) {
        return client.post("/chat")
                .body(JsonValue.of("hello"), JsonValueCodec.INSTANCE)
                .fetch(JsonValueCodec.INSTANCE);
    }

    private static <E extends Throwable> E failure(RawServer server, Class<E> type) {
        try (ApiClient client = TestBuilder.of(server).build()) {
            return catchThrowableOfType(type, () -> fetch(client));
        }
    }

    @Test
    void fetch_sendsTheRequest() throws Exception {
        AtomicReference<Connection.Request> seen = new AtomicReference<>();
        try (RawServer server = new RawServer(connection -> {
                    seen.set(connection.request());
                    connection.reply(200, JSON, OK);
                });
                ApiClient client = TestBuilder.of(server).header("X-Team", "a").build()) {
            JsonValue reply = client.post("/models/{model}")
                    .path("model", "a b/ü?")
                    .query("limit", 3)
                    .query("missing", null)
                    .header("x-team", "b")
                    .body(JsonValue.of("grüße"), JsonValueCodec.INSTANCE)
                    .fetch(JsonValueCodec.INSTANCE);

            assertThat(reply).hasToString(OK);
        }
        assertThat(seen.get().line()).isEqualTo("POST /models/a%20b%2F%C3%BC%3F?limit=3 HTTP/1.1");
        assertThat(seen.get().header("Authorization")).isEqualTo("Bearer " + TestBuilder.KEY);
        assertThat(seen.get().header("User-Agent")).startsWith("sonde/");
        assertThat(seen.get().header("Accept")).isEqualTo(JSON);
        assertThat(seen.get().header("Content-Type")).isEqualTo(JSON);
        assertThat(seen.get().header("X-Team")).isEqualTo("b");
        assertThat(seen.get().header("Upgrade")).isNull();
        assertThat(seen.get().body()).isEqualTo("\"grüße\"");
    }

    @Test
    void fetch_whenTwice_keepsTheConnection() throws Exception {
        try (RawServer server = new RawServer(connection -> {
                    while (connection.request() != null) {
                        connection.reply(200, JSON, OK);
                    }
                });
                ApiClient client = TestBuilder.of(server).build()) {
            fetch(client);
            fetch(client);

            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n\r\n" + OK, "\uFEFF" + OK, OK + "\n"})
    void fetch_whenSomethingInvisibleIsAroundTheJson_skipsIt(String body) throws Exception {
        try (RawServer server = new RawServer(connection -> {
                    connection.request();
                    connection.chunked(JSON);
                    connection.chunk(body);
                    connection.lastChunk();
                });
                ApiClient client = TestBuilder.of(server).build()) {
            assertThat(fetch(client)).hasToString(OK);
        }
    }

    @Test
    void fetch_whenGzip_unpacks() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(OK.getBytes(StandardCharsets.UTF_8));
        }
        try (RawServer server = new RawServer(connection -> {
                    connection.request();
                    connection.reply(200, JSON, packed.toByteArray(), "Content-Encoding: gzip");
                });
                ApiClient client = TestBuilder.of(server).build()) {
            assertThat(fetch(client)).hasToString(OK);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400,BadRequest",
        "401,Authentication",
        "402,InsufficientBalance",
        "403,Permission",
        "404,NotFound",
        "422,Unprocessable"
    })
    void fetch_whenTheRequestIsAtFault_failsTypedAndNeverRetries(int status, String name) throws Exception {
        String body = "{\"error\":{\"message\":\"Insufficient something\",\"type\":\"unknown_error\",\"param\":null}}";
        try (RawServer server = new RawServer(connection -> {
                    connection.request();
                    connection.reply(status, "application/octet-stream", body, "x-ds-trace-id: 0123abc");
                });
                ApiClient client = TestBuilder.of(server)
                        .time(new FakeTime())
                        .retries(RetryPolicy.standard())
                        .build()) {
            ApiException failure = catchThrowableOfType(ApiException.class, () -> fetch(client));

            assertThat(failure.getClass().getSimpleName()).isEqualTo(name + "Exception");
            assertThat(failure.status()).isEqualTo(status);
            assertThat(failure.traceId()).contains("0123abc");
            assertThat(failure.attempts()).isEqualTo(1);
            assertThat(failure.body()).isEqualTo(body);
            assertThat(failure.bodyAs(JsonValueCodec.INSTANCE)).isPresent();
            assertThat(failure)
                    .hasMessageStartingWith("POST /chat was answered with " + status)
                    .hasMessageContaining("Insufficient something")
                    .hasMessageContaining("0123abc");
            assertThat(server.connections()).isEqualTo(1);
        }
        assertThat(new Class<?>[] {
                    BadRequestException.class, AuthenticationException.class, InsufficientBalanceException.class,
                    PermissionException.class, NotFoundException.class, UnprocessableException.class
                })
                .extracting(Class::getSimpleName)
                .contains(name + "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\":{\"message\":\"overloaded\"}}",
                "{\"id\":null,\"error\":\"overloaded\"}",
                "<html>overloaded</html>",
                "data: overloaded\n\n"
            })
    void fetch_whenSuccessIsAnError_failsTyped(String body) throws Exception {
        String type = body.startsWith("data") ? "text/event-stream" : JSON;
        try (RawServer server = new RawServer(connection -> {
            connection.request();
            connection.reply(200, type, body, "X-Request-Id: r1");
        })) {
            UnexpectedReplyException failure = failure(server, UnexpectedReplyException.class);

            assertThat(failure.status()).isEqualTo(200);
            assertThat(failure.traceId()).contains("r1");
            assertThat(failure).hasMessageContaining("overloaded");
        }
    }

    @Test
    void fetch_whenErrorIsNull_goesOn() throws Exception {
        String body = "{\"error\":null,\"said\":\"an \\\"error\\\" occurred\"}";
        try (RawServer server = new RawServer(connection -> {
                    connection.request();
                    connection.reply(200, JSON, body);
                });
                ApiClient client = TestBuilder.of(server).build()) {
            assertThat(fetch(client)).hasToString(body);
        }
    }

    @Test
    void fetch_whenTheBodyIsEmpty_failsTyped() throws Exception {
        try (RawServer server = new RawServer(connection -> {
            connection.request();
            connection.reply(200, JSON, " \n");
        })) {
            assertThat(failure(server, UnexpectedReplyException.class)).hasMessageContaining("empty");
        }
    }

    @Test
    void fetch_whenTheShapeIsWrong_namesThePlace() throws Exception {
        try (RawServer server = new RawServer(connection -> {
                    connection.request();
                    connection.reply(200, JSON, "{\"text\":[1]}");
                });
                ApiClient client = TestBuilder.of(server).build()) {
            DecodingException failure = catchThrowableOfType(
                    DecodingException.class, () -> client.get("/chat").fetch(Delta.CODEC));

            assertThat(failure.pointer()).isEqualTo("/text");
            assertThat(failure.event()).isZero();
            assertThat(failure.raw()).isEqualTo("{\"text\":[1]}");
        }
    }

    @Test
    void fetch_whenTheJsonIsBroken_namesThePlace() throws Exception {
        try (RawServer server = new RawServer(connection -> {
            connection.request();
            connection.reply(200, JSON, "{\"a\":{\"b\":nope}}");
        })) {
            assertThat(failure(server, DecodingException.class).pointer()).isEqualTo("/a/b");
        }
    }

    @Test
    void fetch_whenRedirected_doesNotFollow() throws Exception {
        try (RawServer other = new RawServer(Connection::request);
                RawServer server = new RawServer(connection -> {
                    connection.request();
                    connection.reply(307, "text/plain", "", "Location: " + other.url());
                })) {
            UnexpectedReplyException failure = failure(server, UnexpectedReplyException.class);

            assertThat(failure.status()).isEqualTo(307);
            assertThat(failure).hasMessageContaining(other.url());
            assertThat(other.connections()).isZero();
        }
    }

    @Test
    void fetch_whenTheReplyIsTooLarge_stopsAtTheBoundAndCuts() throws Exception {
        try (RawServer server = new RawServer(connection -> {
                    connection.request();
                    connection.send("HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n");
                    connection.send("\"" + "x".repeat(100_000));
                    connection.awaitClosed();
                });
                ApiClient client = TestBuilder.of(server).maxReplyBytes(50_000).build()) {
            TooLargeException failure = catchThrowableOfType(TooLargeException.class, () -> fetch(client));

            assertThat(failure.bound()).isEqualTo(50_000);
            assertThat(failure).hasMessageContaining("maxReplyBytes");
            server.awaitScripts();
        }
    }

    @Test
    void fetch_whenTheReplyIsAsLargeAsTheBound_reads() throws Exception {
        try (RawServer server = new RawServer(connection -> {
                    connection.request();
                    connection.reply(200, JSON, OK);
                });
                ApiClient client =
                        TestBuilder.of(server).maxReplyBytes(OK.length()).build()) {
            assertThat(fetch(client)).hasToString(OK);
        }
    }

    @Test
    void fetch_whenTheBodyBreaksOff_isNotRetried() throws Exception {
        try (RawServer server = new RawServer(connection -> {
                    connection.request();
                    connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a");
                });
                ApiClient client = TestBuilder.of(server)
                        .time(new FakeTime())
                        .retries(RetryPolicy.standard())
                        .build()) {
            ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> fetch(client));

            assertThat(failure).hasMessageContaining("only a part");
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void fetchAsync_completesWithTheReply() throws Exception {
        try (RawServer server = new RawServer(connection -> {
                    connection.request();
                    connection.reply(200, JSON, OK);
                });
                ApiClient client = TestBuilder.of(server).build()) {
            assertThat(client.get("/models").fetchAsync(JsonValueCodec.INSTANCE).join())
                    .hasToString(OK);
        }
    }

    @Test
    void fetchAsync_whenItFails_completesWithTheSameException() throws Exception {
        try (RawServer server = new RawServer(connection -> {
                    connection.request();
                    connection.reply(402, JSON, "{}");
                });
                ApiClient client = TestBuilder.of(server).build()) {
            CompletionException failure = catchThrowableOfType(
                    CompletionException.class,
                    () -> client.get("/models")
                            .fetchAsync(JsonValueCodec.INSTANCE)
                            .join());

            assertThat(failure).hasCauseInstanceOf(InsufficientBalanceException.class);
        }
    }
}

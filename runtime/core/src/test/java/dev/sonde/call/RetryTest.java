package dev.sonde.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sonde.error.CallInterruptedException;
import dev.sonde.error.ConnectionException;
import dev.sonde.error.RateLimitException;
import dev.sonde.error.ServerException;
import dev.sonde.json.JsonValue;
import dev.sonde.json.JsonValueCodec;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent again, when, and how often. */
@Timeout(60)
class RetryTest {

    private static final RawServer.Script OK = connection -> {
        while (connection.request() != null) {
            connection.reply(200, "application/json", "1");
        }
    };

    private final FakeTime time = new FakeTime();

    private ApiClient client(RawServer server) {
        return builder(server.url()).build();
    }

    private TestBuilder builder(String url) {
        return new TestBuilder(url).apiKey(TestBuilder.KEY).time(time);
    }

    private static JsonValue fetch(ApiClient client) {
        return client.post("/chat")
                .body(JsonValue.of("a"), JsonValueCodec.INSTANCE)
                .fetch(JsonValueCodec.INSTANCE);
    }

    private static RawServer.Script refusal(int status, String... headers) {
        return connection -> {
            connection.request();
            connection.reply(status, "application/json", "{}", headers);
            // The next attempt is to come on the next script's connection.
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void call_whenTheServerIsInTrouble_isSentAgain(int status) throws Exception {
        try (RawServer server = new RawServer(refusal(status, "Connection: close"), OK);
                ApiClient client = client(server)) {
            assertThat(fetch(client)).hasToString("1");
            assertThat(time.pauses).containsExactly(Duration.ofMillis(250));
        }
    }

    @Test
    void call_whenTroubleLasts_failsAndSaysHowOftenItTried() throws Exception {
        try (RawServer server = new RawServer(refusal(503, "Connection: close"));
                ApiClient client = client(server)) {
            ServerException failure = catchThrowableOfType(ServerException.class, () -> fetch(client));

            assertThat(failure.attempts()).isEqualTo(3);
            assertThat(failure).hasMessageContaining("attempts: 3");
            assertThat(time.pauses).containsExactly(Duration.ofMillis(250), Duration.ofMillis(500));
        }
    }

    @Test
    void stream_whenTheServerIsInTrouble_isSentAgain() throws Exception {
        try (RawServer server = new RawServer(refusal(503, "Connection: close"), connection -> {
                    connection.request();
                    connection.reply(200, "text/event-stream", Delta.event("a") + "data: [DONE]\n\n");
                });
                ApiClient client = client(server);
                EventStream<Delta> stream = client.get("/chat").events(Delta.CODEC, "[DONE]")) {
            assertThat(stream).extracting(Delta::piece).containsExactly("a");
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void call_whenNotImplemented_isNotSentAgain() throws Exception {
        try (RawServer server = new RawServer(refusal(501));
                ApiClient client = client(server)) {
            assertThatThrownBy(() -> fetch(client)).isInstanceOf(ServerException.class);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void call_whenRetryAfterSeconds_waitsThatLong() throws Exception {
        try (RawServer server = new RawServer(refusal(429, "Retry-After: 6", "Connection: close"), OK);
                ApiClient client = client(server)) {
            fetch(client);

            assertThat(time.pauses).containsExactly(Duration.ofSeconds(6));
        }
    }

    @Test
    void call_whenRetryAfterDate_waitsUntilThen() throws Exception {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                FakeTime.START.plusSeconds(30).atOffset(ZoneOffset.UTC));
        try (RawServer server = new RawServer(refusal(503, "Retry-After: " + date, "Connection: close"), OK);
                ApiClient client = client(server)) {
            fetch(client);

            assertThat(time.pauses).containsExactly(Duration.ofSeconds(30));
        }
    }

    @Test
    void call_whenRetryAfterPassesTheDeadline_failsAtOnceAndSaysSo() throws Exception {
        try (RawServer server = new RawServer(refusal(429, "Retry-After: 60"));
                ApiClient client = builder(server.url())
                        .totalTimeout(Duration.ofSeconds(20))
                        .build()) {
            RateLimitException failure = catchThrowableOfType(RateLimitException.class, () -> fetch(client));

            assertThat(failure.retryAfter()).contains(Duration.ofSeconds(60));
            assertThat(failure).hasMessageContaining("asks to wait 60 s, but the totalTimeout leaves only 20 s");
            assertThat(time.pauses).isEmpty();
        }
    }

    @Test
    void call_whenResetBeforeAnyByte_isSentAgain() throws Exception {
        try (RawServer server = new RawServer(
                        connection -> {
                            connection.request();
                            connection.reset();
                        },
                        OK);
                ApiClient client = client(server)) {
            assertThat(fetch(client)).hasToString("1");
        }
    }

    @Test
    void call_whenClosedBeforeAnyByte_isSentAgain() throws Exception {
        try (RawServer server = new RawServer(Connection::request, OK);
                ApiClient client = client(server)) {
            assertThat(fetch(client)).hasToString("1");
        }
    }

    @Test
    void call_whenTheKeptConnectionWasClosed_isSentAgain() throws Exception {
        try (RawServer server = new RawServer(
                        connection -> {
                            connection.request();
                            connection.reply(200, "application/json", "1");
                            // Half-closed by the next request: read, not answered.
                            connection.request();
                        },
                        OK);
                ApiClient client = client(server)) {
            fetch(client);
            assertThat(fetch(client)).hasToString("1");
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void call_whenRefused_isSentAgainAndFailsTyped() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        try (ApiClient client = builder("http://127.0.0.1:" + port).build()) {
            ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> fetch(client));

            assertThat(failure.attempts()).isEqualTo(3);
            assertThat(failure)
                    .hasMessageStartingWith(
                            "POST /chat got no reply from http://127.0.0.1:" + port + ": ConnectException");
        }
    }

    @Test
    void call_whenTheReplyIsNotHttp_isNotSentAgain() throws Exception {
        try (RawServer server = new RawServer(connection -> {
                    connection.request();
                    connection.send("SSH-2.0-OpenSSH_9.2\r\n\r\n");
                });
                ApiClient client = client(server)) {
            assertThatThrownBy(() -> fetch(client)).isInstanceOf(ConnectionException.class);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void call_whenTheCertificateIsNotTrusted_isNotSentAgain() {
        AtomicInteger tries = new AtomicInteger();
        try (ApiClient client = builder("https://api.example.com")
                .transport(new FailingTransport(() -> count(tries, new SSLHandshakeException("no trust"))))
                .build()) {
            assertThatThrownBy(() -> fetch(client)).isInstanceOf(ConnectionException.class);
            assertThat(tries).hasValue(1);
        }
    }

    @Test
    void calls_whenTheBudgetIsSpent_areNotSentAgain() {
        AtomicInteger tries = new AtomicInteger();
        try (ApiClient client = builder("https://api.example.com")
                .retries(RetryPolicy.standard().withBudget(3))
                .transport(new FailingTransport(() -> count(tries, new IOException("reset"))))
                .build()) {
            for (int i = 0; i < 5; i++) {
                assertThatThrownBy(() -> fetch(client)).isInstanceOf(ConnectionException.class);
            }
            assertThat(tries).hasValue(5 + 3);
        }
    }

    @Test
    void call_whenInterruptedInAPause_failsWithTheFlagSet() throws Exception {
        try (ApiClient client = builder("https://api.example.com")
                .transport(new FailingTransport(() -> {
                    // Set between the attempt and the pause; a failed attempt itself is not an interrupt.
                    time.interruptNextPause();
                    return new IOException("reset");
                }))
                .build()) {
            Background call = Background.start(() -> fetch(client));

            Throwable failure = call.failure();
            assertThat(failure).isInstanceOf(CallInterruptedException.class);
            assertThat(Background.interruptFlag(failure)).isTrue();
        }
    }

    private static IOException count(AtomicInteger tries, IOException failure) {
        tries.incrementAndGet();
        return failure;
    }
}

package dev.sonde.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.error.ApiException;
import dev.sonde.error.CallException;
import dev.sonde.error.DecodingException;
import dev.sonde.http.Credential;
import dev.sonde.http.Header;
import dev.sonde.http.Secret;
import dev.sonde.http.TransportReply;
import dev.sonde.http.TransportRequest;
import dev.sonde.json.JsonValueCodec;
import dev.sonde.observe.CallLogging;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The key shows nowhere, even when the server repeats it. */
@Timeout(60)
class KeyTest {

    private static final String KEY = TestBuilder.KEY;

    static Stream<RawServer.Script> servers() {
        return Stream.of(
                reply(401, "application/json", "{\"error\":{\"message\":\"bad key " + KEY + "\"}}"),
                reply(500, "text/html", "<p>Authorization: Bearer " + KEY),
                reply(200, "application/json", "{\"error\":\"" + KEY + "\"}"),
                reply(200, "application/json", "{\"text\":[\"" + KEY + "\"]}"),
                reply(200, "application/json", KEY),
                reply(200, "application/json", "\"" + KEY + "\""),
                reply(400, "application/json", "{}", "x-request-id: " + KEY),
                connection -> {
                    connection.request();
                    connection.send("HTTP/1.1 " + KEY + "\r\n\r\n");
                },
                reply(302, "text/html", "", "Location: https://evil.example/?k=" + KEY),
                reply(200, "text/event-stream", "data: {\"error\":\"" + KEY + "\"}\n\n"),
                reply(200, "text/event-stream", "data: " + KEY + "\n\n"),
                Connection::request);
    }

    private static RawServer.Script reply(int status, String type, String body, String... headers) {
        return connection -> {
            connection.request();
            connection.reply(status, type, body, headers);
        };
    }

    @ParameterizedTest
    @MethodSource("servers")
    void failure_neverShowsTheKey(RawServer.Script script) throws Exception {
        Recorder told = new Recorder();
        try (LogCapture log = new LogCapture();
                RawServer server = new RawServer(script);
                ApiClient client = TestBuilder.of(server)
                        .listener(told)
                        .listener(CallLogging.create())
                        .build()) {
            assertHidden(catchCall(() -> client.get("/models").fetch(Delta.CODEC)));
            assertHidden(catchCall(() -> {
                try (EventStream<Delta> stream = client.get("/models").events(Delta.CODEC, "[DONE]")) {
                    stream.forEach(delta -> assertThat(delta).isNotNull());
                }
            }));
            assertThat(log.lines()).isNotEmpty();
            assertThat(told.end().failure()).isPresent();
            assertThat(List.of(log.lines(), told.calls(), told.end(), told.events())
                            .toString())
                    .doesNotContain(KEY);
        }
    }

    /** Encoded as it went out, and as it was meant. */
    @Test
    void failure_neverShowsAKeyOfTheQuery() throws Exception {
        Recorder told = new Recorder();
        RawServer.Script repeating = connection -> {
            String target = connection.request().line().split(" ")[1];
            connection.reply(
                    401, "application/json", "{\"error\":\"" + target + " k/secret\"}", "x-request-id: " + target);
        };
        try (LogCapture log = new LogCapture();
                RawServer server = new RawServer(repeating);
                ApiClient client = new SchemeBuilder(server.url(), Security.of(SchemeBuilder.TENANT))
                        .tenant("k/secret")
                        .listener(told)
                        .listener(CallLogging.create())
                        .build()) {
            ApiException failure =
                    (ApiException) catchCall(() -> client.get("/a").fetch(Delta.CODEC));

            assertThat(failure).hasMessageContaining("/a?tenant=*** ***").hasMessageNotContaining("secret");
            assertThat(failure.body()).doesNotContain("secret");
            assertThat(log.lines() + " " + told.calls() + told.end() + told.events())
                    .doesNotContain("secret");
        }
    }

    @Test
    void reply_thatRepeatsTheKey_isBlottedForListeners() throws Exception {
        Recorder told = new Recorder();
        String body = "{\"text\":\"" + KEY + "\",\"finish\":\"" + KEY + "\"}";
        try (LogCapture log = new LogCapture();
                RawServer server = new RawServer(reply(200, "application/json", body));
                ApiClient client = TestBuilder.of(server)
                        .listener(told)
                        .listener(CallLogging.create().withTexts())
                        .build()) {
            client.get("/models").fetch(Delta.CODEC);
            assertThat(told.end().reply().finishReason()).isEqualTo("***");
            assertThat(told.call().redaction().blot("a " + KEY)).isEqualTo("a ***");
            assertThat(log.lines()).anyMatch(line -> line.contains("got: ")).noneMatch(line -> line.contains(KEY));
        }
    }

    private static CallException catchCall(Runnable call) {
        try {
            call.run();
        } catch (CallException failure) {
            return failure;
        }
        throw new AssertionError("The call went well");
    }

    private static void assertHidden(CallException failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain(KEY);
        if (failure instanceof ApiException api) {
            assertThat(api.body()).doesNotContain(KEY);
        }
        if (failure instanceof DecodingException decoding) {
            assertThat(decoding.raw()).doesNotContain(KEY);
        }
    }

    @Test
    void toString_neverShowsTheKey() {
        Secret key = Secret.of(KEY);
        TransportRequest request = new TransportRequest(
                "GET",
                URI.create("https://api.example.com/models"),
                List.of(new Header("api-key", KEY)),
                List.of(Credential.bearer(key)),
                null);
        TransportReply reply =
                new TransportReply(200, List.of(new Header("Set-Cookie", KEY)), InputStream.nullInputStream());
        try (ApiClient client = new TestBuilder("https://api.example.com")
                .apiKey(KEY)
                .transport(new FailingTransport(() -> new IOException("none")))
                .build()) {
            assertThat(List.of(key, request, reply, client, client.settings(), client.get("/models"))
                            .toString())
                    .doesNotContain(KEY);
            assertHidden(catchCall(() -> client.get("/models").fetch(JsonValueCodec.INSTANCE)));
        }
    }
}

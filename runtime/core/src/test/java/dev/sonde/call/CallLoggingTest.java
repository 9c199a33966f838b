package dev.sonde.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.error.DecodingException;
import dev.sonde.observe.CallLogging;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The log lines of calls. */
@Timeout(60)
class CallLoggingTest {

    private static RawServer server() {
        return new RawServer(
                connection -> {
                    connection.request();
                    connection.reply(503, "application/json", "{}", "Retry-After: 2", "Connection: close");
                },
                connection -> {
                    connection.request();
                    connection.chunked("text/event-stream", "x-ds-trace-id: t1");
                    connection.chunk(Delta.event("secret text") + Delta.finish("stop") + "data: [DONE]\n\n");
                    connection.lastChunk();
                });
    }

    private static List<String> log(CallLogging logging) throws Exception {
        try (LogCapture log = new LogCapture();
                RawServer server = server();
                ApiClient client = new TestBuilder(server.url())
                        .apiKey(TestBuilder.KEY)
                        .time(new FakeTime())
                        .listener(logging)
                        .build();
                EventStream<Delta> stream = client.post("/chat").events(Delta.CODEC, "[DONE]")) {
            assertThat(stream).hasSize(2);
            return log.lines().stream()
                    .map(line -> line.replaceAll("\\d+ ms", "# ms").replaceAll(":\\d{2,}", ":#"))
                    .toList();
        }
    }

    @Test
    void everyStep_withoutTexts() throws Exception {
        assertThat(log(CallLogging.create()))
                .containsExactly(
                        "FINE POST /chat begins: POST /chat at 127.0.0.1:#, STREAM",
                        "FINER POST /chat is sent, attempt 1",
                        "FINER POST /chat got status 503 after # ms",
                        "INFO POST /chat is sent again in # ms, after ServerException with status 503",
                        "FINER POST /chat is sent, attempt 2",
                        "FINER POST /chat got status 200 after # ms",
                        "FINER POST /chat got its first token after # ms",
                        "FINE POST /chat completed after # ms [attempts: 2, status: 200, trace id: t1, events: 2,"
                                + " finish reason: stop]");
    }

    @Test
    void texts_whenAskedFor() throws Exception {
        assertThat(log(CallLogging.create().withTexts())).anyMatch(line -> line.contains("secret text"));
    }

    @Test
    void failure_atInfo_withoutTheReplyThatItsMessageQuotes() throws Exception {
        try (LogCapture log = new LogCapture();
                RawServer server = new RawServer(connection -> {
                    connection.request();
                    connection.reply(200, "application/json", "[\"secret text\"]");
                });
                ApiClient client =
                        TestBuilder.of(server).listener(CallLogging.create()).build()) {
            assertThatThrownBy(() -> client.get("/models").fetch(Delta.CODEC))
                    .isInstanceOf(DecodingException.class)
                    .hasMessageContaining("secret text");
            assertThat(log.lines())
                    .noneMatch(line -> line.contains("secret"))
                    .last()
                    .asString()
                    .startsWith("INFO GET /models failed after")
                    .endsWith(": DecodingException");
        }
    }
}

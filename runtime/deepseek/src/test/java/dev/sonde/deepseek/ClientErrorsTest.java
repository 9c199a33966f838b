package dev.sonde.deepseek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sonde.call.EventStream;
import dev.sonde.call.RetryPolicy;
import dev.sonde.deepseek.codec.ErrorReplyCodec;
import dev.sonde.deepseek.model.ChatCompletionRequest;
import dev.sonde.deepseek.model.ErrorReply;
import dev.sonde.error.ApiException;
import dev.sonde.error.AuthenticationException;
import dev.sonde.error.BadRequestException;
import dev.sonde.error.InsufficientBalanceException;
import dev.sonde.error.NotFoundException;
import dev.sonde.error.RateLimitException;
import dev.sonde.error.ServerException;
import dev.sonde.error.UnprocessableException;
import dev.sonde.json.JsonText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** What a caller gets to see when the service refuses; and that the key is never in it. */
@Timeout(60)
class ClientErrorsTest {

    private static final Map<Integer, Class<? extends ApiException>> BY_STATUS = Map.of(
            400, BadRequestException.class,
            401, AuthenticationException.class,
            402, InsufficientBalanceException.class,
            404, NotFoundException.class,
            422, UnprocessableException.class,
            429, RateLimitException.class,
            500, ServerException.class,
            503, ServerException.class);

    private static final ChatCompletionRequest CHAT =
            ChatCompletionRequest.builder().model("deepseek-flash").user("Hi").build();

    private static DeepSeekClient client(LoopbackServer server) {
        return server.client().retries(RetryPolicy.none()).build();
    }

    private static ApiException failure(LoopbackServer server) {
        try (DeepSeekClient client = client(server)) {
            return catchThrowableOfType(ApiException.class, () -> client.createChatCompletion(CHAT));
        }
    }

    private static Stream<Example> errors() {
        return Example.all().stream().filter(example -> example.kind().equals("error"));
    }

    @TestFactory
    Stream<DynamicTest> error_isTheExceptionOfItsStatusWithTheTypedBody() {
        return errors().map(example -> DynamicTest.dynamicTest(example.file(), () -> {
            try (LoopbackServer server = LoopbackServer.of(example.file())) {
                ApiException e = failure(server);

                assertThat(e).isExactlyInstanceOf(BY_STATUS.get(example.status()));
                assertThat(e.status()).isEqualTo(example.status());
                assertThat(e.call()).isEqualTo("POST /chat/completions");
                assertThat(e.attempts()).isEqualTo(1);
                assertThat(e.traceId()).contains("0123456789abcdef0123456789abcdef");
                assertThat(e.bodyAs(ErrorReplyCodec.INSTANCE))
                        .contains(JsonText.read(example.text(), ErrorReplyCodec.INSTANCE));
                assertThat(ErrorReply.of(e).orElseThrow().error().message())
                        .isEqualTo(example.tree().at("/error/message").asString());
            }
        }));
    }

    @Test
    void everyStatusOfTheSpec_isTested() {
        // No recording of 404 exists, so no example does either.
        assertThat(errors().map(Example::status)).contains(400, 401, 402, 422, 429, 500, 503);
    }

    @Test
    void notFound_isItsOwnException() throws IOException {
        try (LoopbackServer server = LoopbackServer.of(404, "{\"error\":{\"message\":\"no such path\"}}")) {
            assertThat(failure(server)).isExactlyInstanceOf(BY_STATUS.get(404)).hasMessageContaining("no such path");
        }
    }

    @Test
    void body_whenItIsNotOfThatShape_isEmpty() throws IOException {
        for (String body : new String[] {"", "<html>busy</html>", "[]", "{\"error\":\"text\"}"}) {
            try (LoopbackServer server = LoopbackServer.of(400, body)) {
                ApiException e = failure(server);

                assertThat(e.bodyAs(ErrorReplyCodec.INSTANCE)).as(body).isEmpty();
                assertThat(e.body()).isEqualTo(body);
            }
        }
    }

    @Test
    void stream_whenRefused_failsWhenItIsOpened() throws IOException {
        try (LoopbackServer server = LoopbackServer.of("errors/402-balance.json");
                DeepSeekClient client = client(server)) {
            InsufficientBalanceException e = catchThrowableOfType(
                    InsufficientBalanceException.class,
                    () -> client.createChatCompletionStream(CHAT).close());

            assertThat(e.status()).isEqualTo(402);
        }
    }

    @Test
    void future_whenRefused_failsWithTheSameException() throws IOException {
        try (LoopbackServer server = LoopbackServer.of("errors/401-key.json");
                DeepSeekClient client = client(server)) {
            CompletionException e = catchThrowableOfType(
                    CompletionException.class,
                    () -> client.createChatCompletionAsync(CHAT).join());

            assertThat(e).hasCauseExactlyInstanceOf(AuthenticationException.class);
        }
    }

    @Test
    void key_isInNothingThatIsPrinted() throws IOException {
        String echo = "{\"error\":{\"message\":\"Your api key: " + LoopbackServer.KEY + " is invalid\"}}";
        try (LoopbackServer server = LoopbackServer.of(401, echo)) {
            ApiException e = failure(server);
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));

            assertThat(Stream.of(e.toString(), e.getMessage(), e.body(), trace.toString()))
                    .allMatch(text -> text.contains("Your api key"), "the server's words")
                    .noneMatch(text -> text.contains(LoopbackServer.KEY));
            assertThat(e.bodyAs(ErrorReplyCodec.INSTANCE).orElseThrow().toString())
                    .doesNotContain(LoopbackServer.KEY);
        }
    }

    @Test
    void key_isInNoToString() throws IOException {
        try (LoopbackServer server = LoopbackServer.of("streams/chat-thinking.sse");
                DeepSeekClient client = client(server);
                EventStream<?> events = client.createChatCompletionStream(CHAT)) {
            assertThat(client.toString()).contains(server.url()).doesNotContain(LoopbackServer.KEY);
            assertThat(server.client().toString()).doesNotContain(LoopbackServer.KEY);
            assertThat(events.toString()).doesNotContain(LoopbackServer.KEY);
        }
    }
}

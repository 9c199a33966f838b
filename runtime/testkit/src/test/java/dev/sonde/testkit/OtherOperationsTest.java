package dev.sonde.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(FakeDeepSeekExtension.class)
class OtherOperationsTest {

    private static final String FIM =
            "{\"model\":\"deepseek-flash\",\"prompt\":\"def fib(n):\",\"suffix\":\"return x\"";

    @Test
    void models_areThoseOfTheSpecsExample(FakeDeepSeek fake) throws IOException {
        JsonNode expected = Wire.json(Files.readString(Path.of("../../spec/examples/replies/models.json")));
        assertThat(Wire.json(Wire.to(fake).get("/models"))).isEqualTo(expected);
        assertThat(Wire.json(Wire.to(fake).get("/v1/models/deepseek-v4-pro")))
                .isEqualTo(expected.path("data").path(1));
    }

    @Test
    void head_isThatOfGet(FakeDeepSeek fake) {
        HttpResponse<String> head = Wire.to(fake).send("HEAD", "/models");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("content-length"))
                .isEqualTo(Wire.to(fake).get("/models").headers().firstValue("content-length"));
    }

    @Test
    void bodyOverTheCap_is413BeforeItIsSent(FakeDeepSeek fake) throws Exception {
        URI uri = URI.create(fake.baseUrl());
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.setSoTimeout(10_000);
            String head = "POST /chat/completions HTTP/1.1\r\ncontent-length: " + ((48 << 20) + 1) + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            byte[] status = socket.getInputStream().readNBytes("HTTP/1.1 413".length());
            assertThat(new String(status, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void balance_isInTexts(FakeDeepSeek fake) {
        fake.balance("3.5");
        JsonNode balance = Wire.json(Wire.to(fake).get("/user/balance"));
        assertThat(balance.path("is_available").asBoolean()).isTrue();
        assertThat(balance.path("balance_infos").path(0).path("total_balance").asString())
                .isEqualTo("3.50");
    }

    @Test
    void balance_ofAnEmptyAccount_isTextsOfZero(FakeDeepSeek fake) {
        fake.balance("0");
        assertThat(Wire.to(fake).get("/user/balance").body())
                .isEqualTo(
                        "{\"is_available\":false,\"balance_infos\":[{\"currency\":\"USD\",\"total_balance\":\"0.00\","
                                + "\"granted_balance\":\"0.00\",\"topped_up_balance\":\"0.00\"}]}");
    }

    @Test
    void completion_isAnswered(FakeDeepSeek fake) {
        fake.whenMessageContains("fib").reply("body");
        JsonNode reply = Wire.json(Wire.to(fake).post("/beta/completions", FIM + "}"));
        assertThat(reply.path("object").asString()).isEqualTo("text_completion");
        assertThat(reply.path("choices").path(0).path("text").asString()).isEqualTo("body");
        assertThat(reply.path("choices").path(0).path("finish_reason").asString())
                .isEqualTo("stop");
        // 12 and 0.3 for each of 11 and 8 characters, rounded up
        assertThat(reply.path("usage").path("prompt_tokens").asInt()).isEqualTo(19);
        assertThat(fake.lastRequest().lastUserText()).isEqualTo("def fib(n):");
    }

    @Test
    void completion_isStreamed(FakeDeepSeek fake) {
        fake.whenever().reply("a b");
        List<JsonNode> chunks = Wire.chunks(Wire.to(fake).post("/beta/v1/completions", FIM + ",\"stream\":true}"));
        assertThat(chunks.stream().map(chunk -> chunk.findPath("text").asString()))
                .containsExactly("a ", "b", "");
        assertThat(chunks.get(2).path("usage").isObject()).isTrue();
    }

    @Test
    void completion_echoesThePrompt(FakeDeepSeek fake) {
        fake.whenever().reply("b");
        String echo = "{\"model\":\"deepseek-flash\",\"prompt\":\"a\",\"echo\":true";
        assertThat(Wire.json(Wire.to(fake).post("/beta/completions", echo + "}"))
                        .findPath("text")
                        .asString())
                .isEqualTo("ab");
        assertThat(Wire.chunks(Wire.to(fake).post("/beta/completions", echo + ",\"stream\":true}")).stream()
                        .map(chunk -> chunk.findPath("text").asString()))
                .containsExactly("a", "b", "");
    }

    @Test
    void completion_givesLogprobsWhenAskedFor(FakeDeepSeek fake) {
        fake.whenever().reply("a b");
        JsonNode logprobs = Wire.json(Wire.to(fake).post("/beta/completions", FIM + ",\"logprobs\":1}"))
                .findPath("logprobs");
        assertThat(logprobs.path("tokens").toString()).isEqualTo("[\"a \",\"b\"]");
        assertThat(logprobs.path("text_offset").toString()).isEqualTo("[0,2]");
    }
}

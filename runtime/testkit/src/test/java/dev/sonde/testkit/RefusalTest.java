package dev.sonde.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What the service refuses, in its words and in its order. */
@ExtendWith(FakeDeepSeekExtension.class)
class RefusalTest {

    private static final String MESSAGES = "'messages':[{'role':'user','content':'Hi'}]";
    private static final String ASK = "{'model':'deepseek-flash'," + MESSAGES;

    private Wire wire;

    @BeforeEach
    void connect(FakeDeepSeek fake) {
        wire = Wire.to(fake);
    }

    private void assertRefused(String body, int status, String message) {
        HttpResponse<String> response = wire.chat(body);
        assertThat(Wire.errorMessage(response)).isEqualTo(message);
        assertThat(response.statusCode()).isEqualTo(status);
    }

    @Test
    void error_hasTheShapeOfTheService() {
        HttpResponse<String> response = wire.chat(ASK + ",'n':2}");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("content-type")).contains("application/json");
        assertThat(response.headers().firstValue("x-ds-trace-id")).isPresent();
        assertThat(response.body())
                .isEqualTo("{\"error\":{\"message\":\"Invalid n value (currently only n = 1 is supported)\","
                        + "\"type\":\"invalid_request_error\",\"param\":null,\"code\":\"invalid_request_error\"}}");
    }

    @Test
    void wrongKey_is401AndShowsItsEnd() {
        HttpResponse<String> response =
                wire.authorizedBy("Bearer sk-secret-abcd").chat(ASK + "}");
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(Wire.errorMessage(response))
                .matches("Authentication Fails, Your api key: \\*\\*\\*\\*abcd is invalid"
                        + " \\(request_id: [0-9a-f-]{36}\\)");
        JsonNode error = Wire.json(response).path("error");
        assertThat(error.path("type").asString()).isEqualTo("authentication_error");
        assertThat(error.path("code").asString()).isEqualTo("invalid_request_error");
    }

    @Test
    void shortKey_isShownAsItIs() {
        assertThat(Wire.errorMessage(wire.authorizedBy("Bearer ab").chat(ASK + "}")))
                .contains("****ab is");
    }

    @Test
    void emptyAccount_is402(FakeDeepSeek fake) {
        fake.balance("0");
        HttpResponse<String> response = wire.chat(ASK + "}");
        assertThat(response.statusCode()).isEqualTo(402);
        assertThat(Wire.errorMessage(response)).isEqualTo("Insufficient Balance");
        assertThat(Wire.json(response).path("error").path("type").asString()).isEqualTo("unknown_error");
        assertThat(Wire.json(wire.get("/user/balance")).path("is_available").asBoolean())
                .isFalse();
    }

    @Test
    void unknownPath_is404_andOtherMethod_is405() {
        assertThat(wire.get("/embeddings").statusCode()).isEqualTo(404);
        assertThat(wire.get("/models/deepseek-chat").statusCode()).isEqualTo(404);
        assertThat(wire.get("/chat/completions").statusCode()).isEqualTo(405);
        HttpResponse<String> response = wire.send("DELETE", "/models");
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("allow")).contains("GET");
        assertThat(Wire.json(response).path("error").path("code").asString()).isEqualTo("invalid_request_error");
    }

    @Test
    void brokenJson_is400() {
        HttpResponse<String> response = wire.post("/chat/completions", "{\"model\": ");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Wire.errorMessage(response)).startsWith("Failed to parse the request body as JSON: ");
        assertThat(wire.post("/chat/completions", "").statusCode()).isIn(400, 422);
        assertThat(wire.post("/chat/completions", "[]").statusCode()).isEqualTo(422);
    }

    @Test
    void encodedBody_is415AndNotBadJson(FakeDeepSeek fake) throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write((ASK + "}").replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        }
        HttpResponse<String> refused = post(fake, "gzip", packed.toByteArray());
        assertThat(refused.statusCode()).isEqualTo(415);
        assertThat(Wire.errorMessage(refused))
                .isEqualTo(
                        "Unsupported Content-Encoding: gzip. Send the request body as it is, without Content-Encoding.");
        byte[] plain = (ASK + "}").replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        assertThat(post(fake, "identity", plain).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> post(FakeDeepSeek fake, String coding, byte[] body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(fake.baseUrl() + "/chat/completions"))
                .header("authorization", "Bearer " + fake.apiKey())
                .header("content-encoding", coding)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return Wire.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void order_isKeyThenTypesThenModelThenValuesThenBalance(FakeDeepSeek fake) {
        fake.balance("0");
        String retired = "{'model':'deepseek-chat'," + MESSAGES;
        assertThat(wire.authorizedBy("Bearer no").chat("{").statusCode()).isEqualTo(401);
        assertThat(wire.chat("{").statusCode()).isEqualTo(400);
        assertThat(wire.chat(retired + ",'max_tokens':0,'stream':'yes'}").statusCode())
                .isEqualTo(422);
        assertRefused(
                retired + ",'max_tokens':0}",
                400,
                "The supported API model names are deepseek-flash or deepseek-v4-pro, but you passed deepseek-chat.");
        assertRefused(
                ASK + ",'max_tokens':0,'n':2}",
                400,
                "Invalid max_tokens value, the valid range of max_tokens is [1, 393216]");
        assertRefused(ASK + ",'n':2}", 400, "Invalid n value (currently only n = 1 is supported)");
        assertRefused(ASK + "}", 402, "Insufficient Balance");
    }

    @Test
    void order_isBalanceThenCallsInProgress(FakeDeepSeek fake) {
        fake.balance("0");
        fake.concurrencyLimit(0);
        assertThat(wire.chat(ASK + ",'n':2}").statusCode()).isEqualTo(400);
        assertThat(wire.chat(ASK + "}").statusCode()).isEqualTo(402);
        fake.balance("0.01");
        assertThat(wire.chat(ASK + "}").statusCode()).isEqualTo(429);
    }

    @Test
    void retiredModel_isServedWhileTheServiceDoesSo() {
        assertThat(wire.chat("{'model':'deepseek-v4-flash'," + MESSAGES + "}").statusCode())
                .isEqualTo(200);
        assertThat(wire.chat("{'model':'deepseek-reasoner'," + MESSAGES + "}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void wrongType_is422InTheWordsOfSerde() {
        assertRefused(
                "{'model':'deepseek-flash',\n 'thinking':false,\n " + MESSAGES + "}",
                422,
                "Failed to deserialize the JSON body into the target type: thinking: invalid type: boolean `false`,"
                        + " expected struct ThinkingOptions at line 2 column 17");
        assertRefused(
                "{'model':'deepseek-flash','messages':[{'role':'system','content':['x']}]}",
                422,
                "Failed to deserialize the JSON body into the target type: messages[0].content: invalid type: sequence,"
                        + " expected a string at line 1 column 70");
        assertRefused(
                "{'model':'deepseek-flash'}",
                422,
                "Failed to deserialize the JSON body into the target type: missing field `messages` at line 1 column 26");
    }

    @Test
    void jsonMode_needsTheWord() {
        String jsonMode = ",'response_format':{'type':'json_object'}";
        assertRefused(
                ASK + jsonMode + "}",
                400,
                "Prompt must contain the word 'json' in some form to use 'response_format' of type 'json_object'");
        assertThat(wire.chat("{'model':'deepseek-flash','messages':[{'role':'user','content':'As JSON'}]" + jsonMode
                                + "}")
                        .statusCode())
                .isEqualTo(200);
        assertRefused(
                ASK + ",'response_format':{'type':'json_schema'}}",
                400,
                "This response_format type is unavailable now");
    }

    @Test
    void context_isLimited() {
        assertRefused(
                "{'model':'deepseek-flash','max_tokens':393216,'messages':[{'role':'user','content':'"
                        + "x".repeat(2_200_000) + "'}]}",
                400,
                "This model's maximum context length is 1048576 tokens. However, you requested 1053228 tokens (660012 in"
                        + " the messages, 393216 in the completion). Please reduce the length of the messages or"
                        + " completion.");
    }
}

package dev.sonde.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.testkit.behaviour.CachePlace;
import dev.sonde.testkit.behaviour.CallContent;
import dev.sonde.testkit.behaviour.Compression;
import dev.sonde.testkit.behaviour.ErrorHeaders;
import dev.sonde.testkit.behaviour.FunctionCount;
import dev.sonde.testkit.behaviour.FunctionNames;
import dev.sonde.testkit.behaviour.JsonAnswers;
import dev.sonde.testkit.behaviour.ModelLineup;
import dev.sonde.testkit.behaviour.ThinkingLogProbs;
import dev.sonde.testkit.behaviour.UnauthorizedBody;
import dev.sonde.testkit.behaviour.UserIds;
import dev.sonde.testkit.script.Reply;
import dev.sonde.testkit.script.ToolCall;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What the switches change that no refusal shows. */
@ExtendWith(FakeDeepSeekExtension.class)
class SwitchTest {

    private static final String ASK = "{'model':'deepseek-flash','messages':[{'role':'user','content':'Hi, json'}]";

    @Test
    void cachePlace(FakeDeepSeek fake) {
        fake.set(CachePlace.PROMPT_DETAILS);
        JsonNode usage = Wire.json(Wire.to(fake).chat(ASK + "}")).path("usage");
        assertThat(usage.has("prompt_cache_hit_tokens")).isFalse();
        JsonNode details = usage.path("prompt_tokens_details");
        assertThat(details.path("prompt_cache_hit_tokens").asInt()
                        + details.path("prompt_cache_miss_tokens").asInt())
                .isEqualTo(usage.path("prompt_tokens").asInt())
                .isPositive();
    }

    @Test
    void callContent(FakeDeepSeek fake) {
        fake.whenever().reply(Reply.toolCalls(new ToolCall("f", "{}")));
        fake.set(CallContent.EMPTY);
        JsonNode message = Wire.choice(Wire.to(fake).chat(ASK + "}")).path("message");
        assertThat(message.path("content").isString()).isTrue();
        assertThat(message.path("content").asString()).isEmpty();
        fake.set(CallContent.NULL);
        assertThat(Wire.choice(Wire.to(fake).chat(ASK + "}"))
                        .path("message")
                        .path("content")
                        .isNull())
                .isTrue();
    }

    private static HttpResponse<byte[]> chatAcceptingGzip(FakeDeepSeek fake) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(fake.baseUrl() + "/chat/completions"))
                .header("authorization", "Bearer " + fake.apiKey())
                .header("accept-encoding", "gzip, deflate")
                .POST(HttpRequest.BodyPublishers.ofString((ASK + "}").replace('\'', '"')))
                .build();
        return Wire.send(request, BodyHandlers.ofByteArray());
    }

    @Test
    void limitsOfFunctions(FakeDeepSeek fake) {
        String name = ",'tools':[{'type':'function','function':{'name':'" + "f".repeat(128) + "'}}]}";
        assertThat(Wire.to(fake).chat(ASK + name).statusCode()).isEqualTo(200);
        fake.set(FunctionNames.UP_TO_64);
        assertThat(Wire.to(fake).chat(ASK + name).statusCode()).isEqualTo(400);
        String many = IntStream.range(0, 129)
                .mapToObj(i -> "{'type':'function','function':{'name':'f" + i + "'}}")
                .collect(Collectors.joining(",", ",'tools':[", "]}"));
        fake.set(FunctionCount.UNLIMITED);
        assertThat(Wire.to(fake).chat(ASK + many).statusCode()).isEqualTo(200);
    }

    @Test
    void thinkingLogProbs(FakeDeepSeek fake) {
        String thinking = ASK + ",'logprobs':true}";
        assertThat(Wire.to(fake).chat(thinking).statusCode()).isEqualTo(200);
        fake.set(ThinkingLogProbs.REFUSED);
        assertThat(Wire.to(fake).chat(thinking).statusCode()).isEqualTo(400);
        assertThat(Wire.to(fake)
                        .chat(ASK + ",'logprobs':true,'reasoning_effort':'none'}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void proServedByFlash(FakeDeepSeek fake) {
        fake.set(ModelLineup.V4_1_ALONE);
        HttpResponse<String> response = Wire.to(fake)
                .chat("{'model':'deepseek-v4-pro','messages':[{'role':'user','content':" + Condition.IMAGE + "}]}");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Wire.json(response).path("model").asString()).isEqualTo("deepseek-v4-pro");
        assertThat(Wire.json(Wire.to(fake).get("/models"))
                        .path("data")
                        .valueStream()
                        .map(model -> model.path("id").asString()))
                .containsExactly("deepseek-flash");
    }

    @Test
    void jsonAnswers_whiteSpaceUpToTheLimit(FakeDeepSeek fake) {
        fake.set(JsonAnswers.WHITE_SPACE);
        JsonNode choice = Wire.choice(Wire.to(fake)
                .chat(ASK + ",'reasoning_effort':'none','max_tokens':30,'response_format':{'type':'json_object'}}"));
        assertThat(choice.path("finish_reason").asString()).isEqualTo("length");
        assertThat(choice.path("message").path("content").asString())
                .hasSize(100)
                .isBlank();
    }

    @Test
    void compression(FakeDeepSeek fake) throws Exception {
        HttpResponse<byte[]> compressed = chatAcceptingGzip(fake);
        assertThat(compressed.headers().firstValue("content-encoding")).contains("gzip");
        String json = new String(
                new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes(),
                StandardCharsets.UTF_8);
        assertThat(Wire.json(json).path("choices").size()).isEqualTo(1);
        fake.set(Compression.NONE);
        assertThat(chatAcceptingGzip(fake).headers().firstValue("content-encoding"))
                .isEmpty();
        assertThat(Wire.to(fake).chat(ASK + "}").headers().firstValue("content-encoding"))
                .as("not accepted by the client")
                .isEmpty();
    }

    @Test
    void errorHeaders(FakeDeepSeek fake) {
        HttpResponse<String> error = Wire.to(fake).chat(ASK + ",'n':2}");
        assertThat(error.headers().firstValue("server")).contains("elb");
        assertThat(error.headers().firstValue("x-content-type-options")).contains("nosniff");
        assertThat(error.headers().firstValue("access-control-allow-credentials"))
                .contains("true");
        assertThat(error.headers().firstValue("content-length")).isPresent();
        assertThat(error.headers().map().keySet())
                .noneMatch(name -> name.startsWith("x-ratelimit") || name.equals("retry-after"));
        fake.set(ErrorHeaders.OPENRESTY);
        HttpResponse<String> other = Wire.to(fake).chat(ASK + ",'n':2}");
        assertThat(other.headers().firstValue("server")).contains("openresty");
        assertThat(other.headers().firstValue("content-type")).contains("application/octet-stream");
        assertThat(other.headers().firstValue("x-ds-trace-id")).isPresent();
        assertThat(Wire.errorMessage(other)).startsWith("Invalid n value");
    }

    @Test
    void jsonAnswers(FakeDeepSeek fake) {
        String jsonMode = ASK + ",'response_format':{'type':'json_object'}}";
        fake.set(JsonAnswers.EMPTY);
        JsonNode choice = Wire.choice(Wire.to(fake).chat(jsonMode));
        assertThat(choice.path("message").path("content").asString()).isEmpty();
        assertThat(choice.path("finish_reason").asString()).isEqualTo("stop");
        fake.set(JsonAnswers.FULL);
        assertThat(Wire.choice(Wire.to(fake).chat(jsonMode))
                        .path("message")
                        .path("content")
                        .asString())
                .isEqualTo("{}");
    }

    @Test
    void unauthorizedBody(FakeDeepSeek fake) {
        fake.set(UnauthorizedBody.WITHOUT_PARAM);
        JsonNode error = Wire.json(Wire.to(fake).authorizedBy("Bearer sk-1234").chat(ASK + "}"))
                .path("error");
        assertThat(error.propertyNames()).containsExactly("message", "type", "code");
        assertThat(error.path("message").asString())
                .isEqualTo("Authentication Fails, Your api key: ****1234 is invalid");
    }

    @Test
    void userIds(FakeDeepSeek fake) {
        fake.set(UserIds.LETTERS_AND_DIGITS);
        HttpResponse<String> response = Wire.to(fake).chat(ASK + ",'user_id':'a b'}");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Wire.errorMessage(response)).startsWith("Invalid user_id value, it must match the pattern");
    }

    @Test
    void lineup_changesTheListOfModels(FakeDeepSeek fake) {
        fake.asOn(LocalDate.of(2026, 8, 21));
        assertThat(Wire.json(Wire.to(fake).get("/models")).toString())
                .isEqualTo("{\"object\":\"list\",\"data\":["
                        + "{\"id\":\"deepseek-v4-pro\",\"object\":\"model\",\"owned_by\":\"deepseek\"},"
                        + "{\"id\":\"deepseek-v4-flash\",\"object\":\"model\",\"owned_by\":\"deepseek\"},"
                        + "{\"id\":\"deepseek-v4-flash-vision-exp\",\"object\":\"model\",\"owned_by\":\"deepseek\"}]}");
    }

    @Test
    void alias_hasTheModeOfItsModelUnlessAsked(FakeDeepSeek fake) {
        fake.asOn(LocalDate.of(2026, 5, 1));
        String ask = "{'model':'%s','messages':[{'role':'user','content':'Hi'}]%s}";
        assertThat(thought(fake, ask.formatted("deepseek-chat", ""))).isFalse();
        assertThat(thought(fake, ask.formatted("deepseek-reasoner", ""))).isTrue();
        assertThat(thought(fake, ask.formatted("deepseek-chat", ",'thinking':{'type':'enabled'}")))
                .isTrue();
        JsonNode reply = Wire.json(Wire.to(fake).chat(ask.formatted("deepseek-chat", "")));
        assertThat(reply.path("model").asString()).isEqualTo("deepseek-chat");
    }

    private static boolean thought(FakeDeepSeek fake, String body) {
        return Wire.choice(Wire.to(fake).chat(body)).path("message").has("reasoning_content");
    }

    @Test
    void effort_isMappedAndShowsInTheReasoning(FakeDeepSeek fake) {
        String low = reasoning(fake, "minimal");
        String high = reasoning(fake, "xhigh");
        String max = reasoning(fake, "ultra");
        assertThat(low.length()).isLessThan(high.length());
        assertThat(high.length()).isLessThan(max.length());
        assertThat(reasoning(fake, "medium")).isEqualTo(high);
        fake.asOn(LocalDate.of(2026, 8, 9));
        assertThat(reasoning(fake, "xhigh")).isEqualTo(max);
        assertThat(reasoning(fake, "low")).isEqualTo(high);
    }

    private static String reasoning(FakeDeepSeek fake, String effort) {
        String ask = "{'model':'deepseek-v4-pro','messages':[{'role':'user','content':'Hi'}],'reasoning_effort':'%s'}";
        return Wire.choice(Wire.to(fake).chat(ask.formatted(effort)))
                .path("message")
                .path("reasoning_content")
                .asString();
    }
}

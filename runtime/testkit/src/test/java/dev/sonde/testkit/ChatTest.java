package dev.sonde.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.json.JsonValue;
import dev.sonde.testkit.script.Reply;
import dev.sonde.testkit.script.ToolCall;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(FakeDeepSeekExtension.class)
class ChatTest {

    private static final String ASK = "{'model':'deepseek-flash','messages':[{'role':'user','content':'Hi'}]";
    private static final String NO_THINKING = ",'thinking':{'type':'disabled'}}";
    private static final String TOOLS = ",'tools':[{'type':'function','function':{'name':'get_weather','parameters':"
            + "{'type':'object','properties':{'city':{'type':'string'}},'required':['city']}}},"
            + "{'type':'function','function':{'name':'get_time'}}]";

    @Test
    void reply_hasTheShapeOfTheService(FakeDeepSeek fake) {
        fake.whenMessageContains("Hi").reply("Bonjour");
        HttpResponse<String> response = Wire.to(fake).chat(ASK + "}");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type")).contains("application/json");
        assertThat(response.headers().firstValue("x-ds-trace-id").orElse("")).matches("[0-9a-f]{32}");
        JsonNode reply = Wire.json(response);
        assertThat(reply.propertyNames())
                .containsExactly("id", "object", "created", "model", "choices", "usage", "system_fingerprint");
        assertThat(reply.path("id").asString()).matches("[0-9a-f-]{36}");
        assertThat(reply.path("model").asString()).isEqualTo("deepseek-flash");
        JsonNode choice = Wire.choice(response);
        assertThat(choice.path("finish_reason").asString()).isEqualTo("stop");
        assertThat(choice.path("logprobs").isNull()).isTrue();
        assertThat(choice.path("message").path("content").asString()).isEqualTo("Bonjour");
    }

    @Test
    void thinking_isOnByDefault(FakeDeepSeek fake) {
        JsonNode message = Wire.choice(Wire.to(fake).chat(ASK + "}")).path("message");
        assertThat(message.path("reasoning_content").asString()).isNotEmpty();
        JsonNode effort = Wire.choice(Wire.to(fake).chat(ASK + ",'thinking':null,'reasoning_effort':'low'}"));
        assertThat(effort.path("message").has("reasoning_content")).isTrue();
    }

    @Test
    void thinking_canBeSwitchedOff(FakeDeepSeek fake) {
        for (String off : new String[] {NO_THINKING, ",'reasoning_effort':'none'}"}) {
            JsonNode reply = Wire.json(Wire.to(fake).chat(ASK + off));
            assertThat(reply.path("choices").path(0).path("message").has("reasoning_content"))
                    .isFalse();
            assertThat(reply.path("usage").has("completion_tokens_details")).isFalse();
        }
    }

    @Test
    void usage_countsByTheDocumentedRule(FakeDeepSeek fake) {
        fake.whenever().reply(Reply.text("0123456789").withReasoning("01234567890"));
        JsonNode usage = Wire.json(Wire.to(fake).chat(ASK + "}")).path("usage");
        // 12 per prompt, 0.3 per character rounded up: 2 -> 1, 10 -> 3, 11 -> 4
        assertThat(usage.path("prompt_tokens").asInt()).isEqualTo(13);
        assertThat(usage.path("completion_tokens").asInt()).isEqualTo(7);
        assertThat(usage.path("total_tokens").asInt()).isEqualTo(20);
        assertThat(usage.path("completion_tokens_details")
                        .path("reasoning_tokens")
                        .asInt())
                .isEqualTo(4);
        assertThat(usage.path("prompt_cache_hit_tokens").asInt()
                        + usage.path("prompt_cache_miss_tokens").asInt())
                .isEqualTo(13);
    }

    @Test
    void builtInModel_quotesTheQuestionAndIsTheSameEveryTime(FakeDeepSeek fake) {
        String first = Wire.choice(Wire.to(fake).chat(ASK + "}")).toString();
        assertThat(first)
                .contains("Fake answer to: Hi")
                .isEqualTo(Wire.choice(Wire.to(fake).chat(ASK + "}")).toString());
    }

    @Test
    void builtInModel_keepsToMaxTokensAndStop(FakeDeepSeek fake) {
        JsonNode none = Wire.choice(Wire.to(fake).chat(ASK + ",'max_tokens':2}"));
        assertThat(none.path("finish_reason").asString()).isEqualTo("length");
        assertThat(none.path("message").path("content").asString()).isEmpty();
        JsonNode cut = Wire.choice(Wire.to(fake).chat(ASK + ",'max_tokens':2" + NO_THINKING));
        assertThat(cut.path("message").path("content").asString()).isEqualTo("Fake a");
        JsonNode stopped = Wire.choice(Wire.to(fake).chat(ASK + ",'stop':['to',' answer']}"));
        assertThat(stopped.path("finish_reason").asString()).isEqualTo("stop");
        assertThat(stopped.path("message").path("content").asString()).isEqualTo("Fake");
    }

    @Test
    void scriptedAnswer_isNotCut(FakeDeepSeek fake) {
        fake.whenever().reply("as long as it is");
        JsonNode choice = Wire.choice(Wire.to(fake).chat(ASK + ",'max_tokens':1}"));
        assertThat(choice.path("message").path("content").asString()).isEqualTo("as long as it is");
        assertThat(choice.path("finish_reason").asString()).isEqualTo("stop");
    }

    @Test
    void scriptedAnswer_setsReasoningAndFinishReason(FakeDeepSeek fake) {
        fake.whenever()
                .reply(Reply.text("half").withReasoning("thoughts").withFinishReason("insufficient_system_resource"));
        JsonNode choice = Wire.choice(Wire.to(fake).chat(ASK + "}"));
        assertThat(choice.path("finish_reason").asString()).isEqualTo("insufficient_system_resource");
        assertThat(choice.path("message").path("reasoning_content").asString()).isEqualTo("thoughts");
    }

    @Test
    void forcedCall_isMadeWithFittingArguments(FakeDeepSeek fake) {
        JsonNode any = Wire.choice(Wire.to(fake).chat(ASK + TOOLS + ",'tool_choice':'required'" + NO_THINKING));
        assertThat(any.path("finish_reason").asString()).isEqualTo("tool_calls");
        assertThat(any.path("message").path("content").isNull()).isTrue();
        JsonNode call = any.path("message").path("tool_calls").path(0);
        assertThat(call.path("id").asString()).matches("call_00_[0-9a-f]{24}");
        assertThat(call.path("index").asInt()).isZero();
        assertThat(call.path("function").path("name").asString()).isEqualTo("get_weather");
        assertThat(call.path("function").path("arguments").asString()).isEqualTo("{\"city\":\"text\"}");
        String named = ",'tool_choice':{'type':'function','function':{'name':'get_time'}}";
        JsonNode time = Wire.choice(Wire.to(fake).chat(ASK + TOOLS + named + NO_THINKING));
        assertThat(time.findPath("tool_calls")
                        .path(0)
                        .path("function")
                        .path("name")
                        .asString())
                .isEqualTo("get_time");
    }

    @Test
    void scriptedCalls_areSent(FakeDeepSeek fake) {
        fake.whenever()
                .reply(Reply.toolCalls(ToolCall.of("a", JsonValue.parse("{\"x\":1}")), new ToolCall("b", "{broken")));
        JsonNode calls =
                Wire.choice(Wire.to(fake).chat(ASK + "}")).path("message").path("tool_calls");
        assertThat(calls.valueStream().map(call -> call.path("index").toString()))
                .containsExactly("0", "1");
        assertThat(calls.path(1).path("id").asString()).matches("call_01_[0-9a-f]{24}");
        assertThat(calls.path(1).path("type").asString()).isEqualTo("function");
        assertThat(calls.path(1).path("function").path("arguments").asString()).isEqualTo("{broken");
    }

    @Test
    void logprobs_areGivenWhenAskedFor(FakeDeepSeek fake) {
        fake.whenever().reply("a b");
        JsonNode logprobs = Wire.choice(Wire.to(fake).chat(ASK + ",'logprobs':true,'top_logprobs':2}"))
                .path("logprobs");
        assertThat(logprobs.path("content").size()).isEqualTo(2);
        assertThat(logprobs.path("content").path(0).path("token").asString()).isEqualTo("a ");
        assertThat(logprobs.path("content").path(0).path("bytes").toString()).isEqualTo("[97,32]");
        assertThat(logprobs.path("content").path(0).path("top_logprobs").size()).isEqualTo(2);
        assertThat(logprobs.has("reasoning_content")).isTrue();
    }

    @Test
    void everyBasePath_isTheSame(FakeDeepSeek fake) {
        for (String base : new String[] {"", "/v1", "/beta", "/beta/v1"}) {
            String body = (ASK + "}").replace('\'', '"');
            assertThat(Wire.to(fake).post(base + "/chat/completions", body).statusCode())
                    .isEqualTo(200);
        }
    }
}

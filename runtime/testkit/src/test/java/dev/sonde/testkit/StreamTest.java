package dev.sonde.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.testkit.behaviour.UsagePlace;
import dev.sonde.testkit.script.Reply;
import dev.sonde.testkit.script.ToolCall;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(FakeDeepSeekExtension.class)
class StreamTest {

    private static final String ASK =
            "{'model':'deepseek-flash','stream':true,'messages':[{'role':'user','content':'Hi'}]";

    private static List<String> deltas(HttpResponse<String> response) {
        return Wire.chunks(response).stream()
                .map(chunk -> chunk.path("choices").path(0).path("delta").toString())
                .toList();
    }

    @Test
    void stream_withThinking(FakeDeepSeek fake) {
        fake.whenever().reply(Reply.pieces("Bon", "jour").withReasoning("Let me think"));
        HttpResponse<String> response = Wire.to(fake).chat(ASK + "}");
        assertThat(response.headers().firstValue("content-type").orElse("")).startsWith("text/event-stream");
        assertThat(deltas(response))
                .containsExactly(
                        "{\"role\":\"assistant\",\"content\":null,\"reasoning_content\":\"\"}",
                        "{\"content\":null,\"reasoning_content\":\"Let \"}",
                        "{\"content\":null,\"reasoning_content\":\"me \"}",
                        "{\"content\":null,\"reasoning_content\":\"think\"}",
                        "{\"content\":\"Bon\",\"reasoning_content\":null}",
                        "{\"content\":\"jour\",\"reasoning_content\":null}",
                        "{\"content\":\"\",\"reasoning_content\":null}");
        assertThat(response.body()).endsWith("\n\ndata: [DONE]\n\n");
    }

    @Test
    void stream_withoutThinking(FakeDeepSeek fake) {
        fake.whenever().reply("Bonjour à tous");
        assertThat(deltas(Wire.to(fake).chat(ASK + ",'reasoning_effort':'none'}")))
                .containsExactly(
                        "{\"role\":\"assistant\",\"content\":\"\"}",
                        "{\"content\":\"Bonjour \"}",
                        "{\"content\":\"à \"}",
                        "{\"content\":\"tous\"}",
                        "{\"content\":\"\"}");
    }

    @Test
    void chunks_haveOneIdAndEndWithReasonAndUsage(FakeDeepSeek fake) {
        List<JsonNode> chunks = Wire.chunks(Wire.to(fake).chat(ASK + "}"));
        assertThat(chunks.stream().map(chunk -> chunk.path("id").asString()).distinct())
                .hasSize(1);
        JsonNode last = chunks.get(chunks.size() - 1);
        assertThat(last.path("choices").path(0).path("finish_reason").asString())
                .isEqualTo("stop");
        assertThat(last.path("usage").path("total_tokens").asInt()).isPositive();
        assertThat(chunks.subList(0, chunks.size() - 1)).allSatisfy(chunk -> {
            assertThat(chunk.has("usage")).isFalse();
            assertThat(chunk.path("choices").path(0).path("finish_reason").isNull())
                    .isTrue();
        });
    }

    @Test
    void includeUsage_addsNullToEarlierChunks(FakeDeepSeek fake) {
        List<JsonNode> chunks = Wire.chunks(Wire.to(fake).chat(ASK + ",'stream_options':{'include_usage':true}}"));
        assertThat(chunks.subList(0, chunks.size() - 1))
                .allMatch(chunk -> chunk.has("usage") && chunk.path("usage").isNull());
        assertThat(chunks.get(chunks.size() - 1).path("usage").isObject()).isTrue();
    }

    @Test
    void trailingUsage_comesInChunkWithoutChoicesWhenAsked(FakeDeepSeek fake) {
        fake.set(UsagePlace.TRAILING_CHUNK);
        List<JsonNode> asked = Wire.chunks(Wire.to(fake).chat(ASK + ",'stream_options':{'include_usage':true}}"));
        JsonNode last = asked.get(asked.size() - 1);
        assertThat(last.path("choices").isEmpty()).isTrue();
        assertThat(last.path("usage").isObject()).isTrue();
        assertThat(asked.get(asked.size() - 2).path("usage").isNull()).isTrue();
        assertThat(Wire.chunks(Wire.to(fake).chat(ASK + "}"))).noneMatch(chunk -> chunk.has("usage"));
    }

    @Test
    void calls_comeInFragments(FakeDeepSeek fake) {
        fake.whenever().reply(Reply.toolCalls(new ToolCall("a", "{\"x\": 1}"), new ToolCall("b", "{}")));
        List<String> deltas = deltas(Wire.to(fake).chat(ASK + ",'thinking':{'type':'disabled'}}"));
        assertThat(deltas.get(1)).contains("\"index\":0", "\"id\":\"call_00_", "\"name\":\"a\",\"arguments\":\"\"");
        assertThat(deltas.get(2))
                .isEqualTo("{\"tool_calls\":[{\"index\":0,\"function\":{\"arguments\":\"{\\\"x\\\": \"}}]}");
        assertThat(deltas.get(3)).isEqualTo("{\"tool_calls\":[{\"index\":0,\"function\":{\"arguments\":\"1}\"}}]}");
        assertThat(deltas.get(4)).contains("\"index\":1", "\"id\":\"call_01_", "\"name\":\"b\"");
    }

    @Test
    void text_comesBeforeTheCalls(FakeDeepSeek fake) {
        fake.whenever()
                .reply(Reply.pieces("I look ", "it up.")
                        .withToolCalls(new ToolCall("a", "{}"), new ToolCall("b", "{}")));
        List<JsonNode> chunks = Wire.chunks(Wire.to(fake).chat(ASK + ",'thinking':{'type':'disabled'}}"));
        List<JsonNode> deltas =
                chunks.stream().map(chunk -> chunk.findPath("delta")).toList();
        assertThat(deltas.stream().map(delta -> delta.path("content").asString("-")))
                .containsExactly("", "I look ", "it up.", "-", "-", "-", "-", "");
        assertThat(deltas.stream()
                        .map(delta ->
                                delta.path("tool_calls").path(0).path("index").asString("-")))
                .containsExactly("-", "-", "-", "0", "0", "1", "1", "-");
        assertThat(chunks.get(7).findPath("finish_reason").asString()).isEqualTo("tool_calls");
    }

    @Test
    void error_isNoStream(FakeDeepSeek fake) {
        fake.whenever().reply(Reply.error(503));
        HttpResponse<String> response = Wire.to(fake).chat(ASK + "}");
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("content-type")).contains("application/json");
    }

    @Test
    void logprobs_standWithTheirPiece(FakeDeepSeek fake) {
        fake.whenever().reply(Reply.text("b").withReasoning("a"));
        List<JsonNode> chunks = Wire.chunks(Wire.to(fake).chat(ASK + ",'logprobs':true}"));
        assertThat(chunks.get(1).findPath("logprobs").path("reasoning_content").size())
                .isEqualTo(1);
        assertThat(chunks.get(2)
                        .findPath("logprobs")
                        .path("content")
                        .path(0)
                        .path("token")
                        .asString())
                .isEqualTo("b");
    }
}

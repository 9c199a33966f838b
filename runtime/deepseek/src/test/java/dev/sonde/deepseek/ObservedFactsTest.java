package dev.sonde.deepseek;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.deepseek.codec.ChatCompletionChunkCodec;
import dev.sonde.deepseek.codec.ChatCompletionCodec;
import dev.sonde.deepseek.codec.CompletionChunkCodec;
import dev.sonde.deepseek.codec.CompletionCodec;
import dev.sonde.deepseek.model.ChatCompletionRequest;
import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonText;
import dev.sonde.observe.ModelReply;
import dev.sonde.observe.ReplyFacts;
import dev.sonde.observe.RequestFacts;
import dev.sonde.observe.TokenUsage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What observers of calls are told is what {@code x-sonde-model-request} and {@code x-sonde-model-reply} point to. */
class ObservedFactsTest {

    private static final JsonNode SCHEMAS =
            Trees.yaml(SpecFolder.file(SpecFolder.TODAY)).at("/components/schemas");

    private static final Map<String, JsonCodec<? extends ModelReply>> REPLIES = Map.of(
            "ChatCompletion", ChatCompletionCodec.INSTANCE,
            "ChatCompletionChunk", ChatCompletionChunkCodec.INSTANCE,
            "Completion", CompletionCodec.INSTANCE,
            "CompletionChunk", CompletionChunkCodec.INSTANCE);

    @TestFactory
    Stream<DynamicTest> replyAndChunk_tellWhatTheSpecPointsTo() {
        return Example.allValid().stream()
                .filter(example -> REPLIES.containsKey(example.type()))
                .map(example -> DynamicTest.dynamicTest(
                        example.file(), () -> example.bodies().forEach(body -> check(example.type(), body))));
    }

    private static void check(String type, String body) {
        ReplyFacts facts = JsonText.read(body, REPLIES.get(type)).facts();
        JsonNode tree = Trees.parse(body);
        JsonNode pointers = SCHEMAS.path(type).path("x-sonde-model-reply");
        assertThat(facts.id()).isEqualTo(text(tree, pointers, "id"));
        assertThat(facts.model()).isEqualTo(text(tree, pointers, "model"));
        assertThat(facts.finishReason()).isEqualTo(text(tree, pointers, "finish"));
        TokenUsage usage = facts.usage() == null ? new TokenUsage(null, null, null, null) : facts.usage();
        assertThat(usage.input()).isEqualTo(number(tree, pointers, "inputTokens"));
        assertThat(usage.output()).isEqualTo(number(tree, pointers, "outputTokens"));
        assertThat(usage.cached()).isEqualTo(number(tree, pointers, "cachedTokens"));
        assertThat(usage.reasoning()).isEqualTo(number(tree, pointers, "reasoningTokens"));
        JsonNode output = pointers.path("output");
        JsonNode piece = tree.at(output.path("at").asString());
        assertThat(facts.output())
                .isEqualTo(output.path("of")
                        .valueStream()
                        .map(name -> piece.path(name.asString()))
                        .anyMatch(value -> value.isString() ? !value.asString().isEmpty() : !value.isEmpty()));
    }

    private static String text(JsonNode tree, JsonNode pointers, String name) {
        return tree.at(pointers.path(name).asString()).stringValueOpt().orElse(null);
    }

    private static Long number(JsonNode tree, JsonNode pointers, String name) {
        JsonNode number = tree.at(pointers.path(name).asString());
        return number.isNumber() ? Long.valueOf(number.asLong()) : null;
    }

    @ParameterizedTest
    @CsvSource({"chat-not-thinking", "chat-usage-trailing", "chat-usage-nulls"})
    void usage_isFoundOnTheFinishChunkAndBehindIt(String name) {
        ReplyFacts facts = ReplyFacts.NONE;
        for (String body : Example.named("streams/" + name + ".sse").bodies()) {
            facts = facts.then(
                    JsonText.read(body, ChatCompletionChunkCodec.INSTANCE).facts());
        }
        assertThat(facts.usage()).isNotNull();
        assertThat(facts.usage().output()).isPositive();
        assertThat(facts.finishReason()).isEqualTo("stop");
        assertThat(facts.output()).isTrue();
    }

    @Test
    void request_tellsWhatItAsks() {
        assertThat(FullRequests.chat().facts())
                .isEqualTo(new RequestFacts(
                        "deepseek",
                        "chat",
                        "deepseek-flash",
                        2000L,
                        0.7,
                        0.97,
                        0.0,
                        0.0,
                        List.of("\n\n", "}}"),
                        "low"));
        assertThat(FullRequests.completion().facts())
                .isEqualTo(new RequestFacts(
                        "deepseek",
                        "text_completion",
                        "deepseek-v4-pro",
                        4096L,
                        0.0,
                        0.9,
                        0.0,
                        0.0,
                        List.of("\n\n"),
                        null));
    }

    @Test
    void request_withLittle_tellsLittle() {
        ChatCompletionRequest request = ChatCompletionRequest.builder()
                .model("deepseek-flash")
                .user("Hi")
                .stop("END")
                .build();
        assertThat(request.facts())
                .isEqualTo(RequestFacts.builder("deepseek", "chat")
                        .model("deepseek-flash")
                        .stopSequences(List.of("END"))
                        .build());
    }
}

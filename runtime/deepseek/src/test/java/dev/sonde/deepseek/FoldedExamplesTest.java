package dev.sonde.deepseek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.call.EventStream;
import dev.sonde.deepseek.codec.ChatCompletionChunkCodec;
import dev.sonde.deepseek.codec.ChatCompletionCodec;
import dev.sonde.deepseek.codec.ChatCompletionFold;
import dev.sonde.deepseek.codec.CompletionChunkCodec;
import dev.sonde.deepseek.codec.CompletionCodec;
import dev.sonde.deepseek.codec.CompletionFold;
import dev.sonde.deepseek.model.ChatCompletion;
import dev.sonde.deepseek.model.Choice;
import dev.sonde.fold.Fold;
import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonText;
import dev.sonde.prompt.Ending;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Every stream of the examples as the reply it is pieces of, held against what is added up here by hand. */
class FoldedExamplesTest {

    private static <C, R> JsonNode fold(List<String> events, JsonCodec<C> chunk, Fold<C, R> fold, JsonCodec<R> reply) {
        List<C> chunks =
                events.stream().map(event -> JsonText.read(event, chunk)).toList();
        return Trees.parse(JsonText.write(EventStream.of(chunks).fold(fold), reply));
    }

    private static JsonNode chat(List<String> events) {
        return fold(
                events, ChatCompletionChunkCodec.INSTANCE, ChatCompletionFold.INSTANCE, ChatCompletionCodec.INSTANCE);
    }

    private static JsonNode text(List<String> events) {
        return fold(events, CompletionChunkCodec.INSTANCE, CompletionFold.INSTANCE, CompletionCodec.INSTANCE);
    }

    private static boolean isChat(Example example) {
        return example.type().equals("ChatCompletionChunk");
    }

    private static Stream<Example> streams() {
        return Example.allValid().stream().filter(Example::isStream);
    }

    @TestFactory
    Stream<DynamicTest> stream_foldsIntoAValidReply_withAllThatItsChunksSay() {
        return streams()
                .map(example -> DynamicTest.dynamicTest(example.file(), () -> {
                    JsonNode whole = isChat(example) ? chat(example.bodies()) : text(example.bodies());
                    String schema = "#/components/schemas/" + (isChat(example) ? "ChatCompletion" : "Completion");
                    assertThat(Schemas.open(example.document()).broken(schema, whole))
                            .isEmpty();
                    assertThat(whole.path("choices").size()).isEqualTo(1);

                    JsonNode choice = whole.path("choices").path(0);
                    JsonNode message = isChat(example) ? choice.path("message") : choice;
                    Sums sums = Sums.of(example.bodies());
                    for (String name : List.of("content", "reasoning_content", "text")) {
                        assertThat(message.path(name).asString(""))
                                .as(name)
                                .isEqualTo(sums.texts.getOrDefault(name, ""));
                    }
                    message.path("tool_calls")
                            .forEach(call -> assertThat(call.path("function")
                                            .path("arguments")
                                            .asString())
                                    .isEqualTo(sums.texts.get(
                                            "call " + call.path("index").asInt())));
                    assertThat(message.path("tool_calls").size()).isEqualTo(sums.calls());
                    assertThat(choice.path("logprobs").path("content").size()).isEqualTo(sums.tokens);
                    assertThat(choice.path("finish_reason")).isEqualTo(sums.finish);
                    assertThat(whole.path("usage")).isEqualTo(sums.usage);
                    assertThat(whole.path("object").asString())
                            .isEqualTo(isChat(example) ? "chat.completion" : "text_completion");
                }));
    }

    /** What can be told of chunks by plain adding, without the code under test. */
    private static final class Sums {

        private final Map<String, String> texts = new TreeMap<>();
        private int tokens;
        private JsonNode finish = Trees.parse("null");
        private JsonNode usage = Trees.parse("{}").path("usage");

        static Sums of(List<String> chunks) {
            Sums sums = new Sums();
            chunks.forEach(chunk -> sums.add(Trees.parse(chunk)));
            return sums;
        }

        private void add(JsonNode chunk) {
            JsonNode choice = chunk.path("choices").path(0);
            for (JsonNode part : List.of(choice, choice.path("delta"))) {
                for (String name : List.of("content", "reasoning_content", "text")) {
                    texts.merge(name, part.path(name).asString(""), String::concat);
                }
            }
            choice.path("delta")
                    .path("tool_calls")
                    .forEach(call -> texts.merge(
                            "call " + call.path("index").asInt(),
                            call.path("function").path("arguments").asString(""),
                            String::concat));
            tokens += choice.path("logprobs").path("content").size();
            finish = choice.path("finish_reason").isString() ? choice.path("finish_reason") : finish;
            usage = chunk.path("usage").isObject() ? chunk.path("usage") : usage;
        }

        int calls() {
            return (int) texts.keySet().stream()
                    .filter(name -> name.startsWith("call "))
                    .count();
        }
    }

    @Test
    void usageThatIsNullToTheEnd_staysNull() {
        JsonNode whole = chat(List.of("{\"choices\":[],\"usage\":null}"));
        assertThat(whole.path("usage").isNull()).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> reply_cutIntoChunks_foldsIntoItself() {
        return Example.allValid().stream()
                .filter(example -> example.kind().equals("reply")
                        && example.isToday()
                        && example.type().equals("ChatCompletion"))
                .map(example -> DynamicTest.dynamicTest(
                        example.file(),
                        () -> assertThat(chat(ChunksOf.reply(example.tree()))).isEqualTo(example.tree())));
    }

    @Test
    void text_ofFim_isThatOfItsReply() {
        assertThat(text(Example.named("streams/fim.sse").bodies()))
                .isEqualTo(Example.named("replies/fim.json").tree());
    }

    @Test
    void unknownProperties_surviveWhereTheyWere() {
        JsonNode whole = chat(Example.named("streams/chat-unknown-values.sse").bodies());
        assertThat(whole.path("region").asString()).isEqualTo("eu");
        assertThat(whole.at("/choices/0/message/mood").asString()).isEqualTo("calm");
        assertThat(whole.at("/choices/0/finish_reason").asString()).isEqualTo("paused");
    }

    @Test
    void parallelCalls_areKeptApart() {
        JsonNode calls = chat(Example.named("streams/chat-tool-calls-parallel.sse")
                        .bodies())
                .at("/choices/0/message/tool_calls");
        assertThat(calls.valueStream()
                        .map(call -> call.path("function").path("arguments").asString()))
                .hasSize(2)
                .allMatch(arguments -> Trees.parse(arguments).isObject());
        assertThat(calls.valueStream().map(call -> call.path("id").asString())).doesNotHaveDuplicates();
    }

    @Test
    void numberBeyondTheRangeOfDoubles_isNoNumberOfAReply() {
        List<String> events = List.of("""
                {"choices":[{"index":0,"delta":{},"logprobs":{"content":[{"token":"a","logprob":-1e999}]}}]}""");
        assertThatThrownBy(() -> chat(events)).isInstanceOf(JacksonException.class);
    }

    @Test
    void chunksThatStopInTheMiddle_areNoCompleteReply() {
        List<String> events = Example.named("streams/chat-thinking.sse").bodies();
        ChatCompletion whole = JsonText.read(chat(events.subList(0, 4)).toString(), ChatCompletionCodec.INSTANCE);
        assertThat(whole.ending()).isEqualTo(Ending.NONE);
        assertThat(whole.choices()).extracting(Choice::finishReason).containsOnlyNulls();
    }
}

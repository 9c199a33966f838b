package dev.sonde.deepseek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.call.EventStream;
import dev.sonde.deepseek.codec.ChatCompletionChunkCodec;
import dev.sonde.deepseek.codec.ChatCompletionCodec;
import dev.sonde.deepseek.model.ChatCompletion;
import dev.sonde.deepseek.model.ChatCompletionChunk;
import dev.sonde.error.EmptyReplyException;
import dev.sonde.error.RefusedReplyException;
import dev.sonde.error.TruncatedReplyException;
import dev.sonde.json.JsonText;
import dev.sonde.prompt.Ending;
import dev.sonde.prompt.Replies;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code text()} and {@code ending()} of replies and chunks say what {@code x-sonde-prompt} of the spec says. */
class ReplyHelpersTest {

    private static final JsonNode PROMPT =
            Trees.yaml(SpecFolder.file(SpecFolder.TODAY)).at("/paths/~1chat~1completions/post/x-sonde-prompt");

    private static Stream<Example> examples(String type) {
        return Example.allValid().stream().filter(example -> example.type().equals(type));
    }

    private static ChatCompletion completion(String json) {
        return JsonText.read(json, ChatCompletionCodec.INSTANCE);
    }

    private static ChatCompletionChunk chunk(String json) {
        return JsonText.read(json, ChatCompletionChunkCodec.INSTANCE);
    }

    private static List<ChatCompletionChunk> chunks(Example stream) {
        return stream.bodies().stream().map(ReplyHelpersTest::chunk).toList();
    }

    /** What the spec's pointer finds in the tree. */
    private static Optional<String> text(JsonNode reply, String pointer) {
        return reply.at(PROMPT.path(pointer).asString()).stringValueOpt();
    }

    private static Ending ending(JsonNode reply) {
        JsonNode reason = reply.at(PROMPT.path("finish").asString());
        if (!reason.isString()) {
            return Ending.NONE;
        }
        String ending = PROMPT.path("endings").path(reason.asString()).asString("unknown");
        return Ending.valueOf(ending.toUpperCase(Locale.ROOT));
    }

    @TestFactory
    Stream<DynamicTest> reply_tellsTextAndEnding() {
        return examples("ChatCompletion")
                .map(example -> DynamicTest.dynamicTest(example.file(), () -> {
                    ChatCompletion reply = completion(example.text());

                    assertThat(reply.text()).isEqualTo(text(example.tree(), "text"));
                    assertThat(reply.ending()).isEqualTo(ending(example.tree()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> chunk_tellsTextAndEnding() {
        return examples("ChatCompletionChunk")
                .map(example -> DynamicTest.dynamicTest(example.file(), () -> {
                    for (String event : example.bodies()) {
                        JsonNode tree = Trees.parse(event);
                        assertThat(chunk(event).text()).isEqualTo(text(tree, "delta"));
                        assertThat(chunk(event).ending()).isEqualTo(ending(tree));
                    }
                    assertThat(chunks(example))
                            .extracting(ChatCompletionChunk::ending)
                            .as("the end comes once")
                            .filteredOn(ending -> ending != Ending.NONE)
                            .hasSize(1);
                }));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chat-not-thinking | Hello! | COMPLETE",
                "chat-keep-alive | Hello! | COMPLETE",
                "chat-no-usage | Hello! | COMPLETE",
                "chat-usage-trailing | Hello! | COMPLETE",
                "chat-usage-nulls | Hello! | COMPLETE",
                "chat-2024-12 | Hello! | COMPLETE",
                "chat-unknown-values | ! | UNKNOWN",
                "chat-tool-call | '' | COMPLETE",
                "chat-tool-calls-parallel | Let me look. | COMPLETE",
            })
    void stream_foldsToItsText(String name, String text, Ending ending) {
        List<ChatCompletionChunk> chunks = chunks(Example.named("streams/" + name + ".sse"));

        assertThat(folded(chunks)).isEqualTo(text);
        assertThat(chunks).extracting(ChatCompletionChunk::ending).contains(ending);
    }

    @Test
    void stream_foldsToItsTextInAnyScript() {
        assertThat(folded(chunks(Example.named("streams/chat-unicode.sse"))))
                .isEqualTo("Grüße aus 東京 🗼\nline \"two\" \\ end");
    }

    private static String folded(List<ChatCompletionChunk> chunks) {
        return chunks.stream().flatMap(chunk -> chunk.text().stream()).collect(Collectors.joining());
    }

    @TestFactory
    Stream<DynamicTest> texts_areTheTextOfTheStreamOrSayWhyNot() {
        return examples("ChatCompletionChunk")
                .map(example -> DynamicTest.dynamicTest(example.file(), () -> {
                    List<ChatCompletionChunk> chunks = chunks(example);
                    Optional<Class<?>> failure = failure(chunks);
                    Stream<String> texts = Replies.texts(EventStream.of(chunks));

                    if (failure.isPresent()) {
                        assertThatThrownBy(texts::toList).isInstanceOf(failure.get());
                    } else {
                        List<String> pieces = texts.toList();
                        assertThat(pieces).doesNotContain("");
                        assertThat(String.join("", pieces)).isEqualTo(folded(chunks));
                    }
                }));
    }

    private static Optional<Class<?>> failure(List<ChatCompletionChunk> chunks) {
        Set<Ending> endings = chunks.stream().map(ChatCompletionChunk::ending).collect(Collectors.toSet());
        if (endings.contains(Ending.TRUNCATED) || endings.contains(Ending.INTERRUPTED)) {
            return Optional.of(TruncatedReplyException.class);
        }
        if (endings.contains(Ending.REFUSED)) {
            return Optional.of(RefusedReplyException.class);
        }
        return folded(chunks).isBlank() ? Optional.of(EmptyReplyException.class) : Optional.empty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"choices\":[]}",
                "{\"choices\":null}",
                "{\"choices\":[{}]}",
                "{\"choices\":[{\"message\":null,\"delta\":null,\"finish_reason\":null}]}",
                "{\"choices\":[{\"message\":{},\"delta\":{}}]}",
                "{\"choices\":[{\"message\":{\"content\":null},\"delta\":{\"content\":null}}]}",
            })
    void textAndEnding_whenThereIsNothing_areEmptyAndNone(String json) {
        assertThat(completion(json).text()).isEmpty();
        assertThat(completion(json).ending()).isEqualTo(Ending.NONE);
        assertThat(chunk(json).text()).isEmpty();
        assertThat(chunk(json).ending()).isEqualTo(Ending.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "stop, COMPLETE",
        "tool_calls, COMPLETE",
        "length, TRUNCATED",
        "content_filter, REFUSED",
        "insufficient_system_resource, INTERRUPTED",
        "aborted, INTERRUPTED",
        "paused, UNKNOWN",
        "STOP, UNKNOWN",
        "'', UNKNOWN",
    })
    void ending_isWhatTheReasonMeans(String reason, Ending ending) {
        String json = "{\"choices\":[{\"finish_reason\":\"" + reason + "\"}]}";

        assertThat(completion(json).ending()).isEqualTo(ending);
        assertThat(chunk(json).ending()).isEqualTo(ending);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chat-length", "chat-length-in-reasoning", "chat-aborted", "chat-insufficient-resource"})
    void text_whenTheReplyIsCutOff_throwsWithTheTextSoFar(String name) {
        ChatCompletion reply =
                completion(Example.named("replies/" + name + ".json").text());

        assertThatThrownBy(() -> Replies.text(reply))
                .isInstanceOfSatisfying(
                        TruncatedReplyException.class,
                        e -> assertThat(e.text()).isEqualTo(reply.text().orElse("")));
    }

    @Test
    void text_whenTheReplyIsRefused_throws() {
        ChatCompletion reply =
                completion(Example.named("replies/chat-content-filter.json").text());

        assertThatThrownBy(() -> Replies.text(reply)).isInstanceOf(RefusedReplyException.class);
    }
}

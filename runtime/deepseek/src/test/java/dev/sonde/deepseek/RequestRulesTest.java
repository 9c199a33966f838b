package dev.sonde.deepseek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.sonde.deepseek.codec.ChatCompletionRequestCodec;
import dev.sonde.deepseek.model.ChatCompletionRequest;
import dev.sonde.deepseek.model.CompletionRequest;
import dev.sonde.deepseek.model.FunctionDefinition;
import dev.sonde.deepseek.model.FunctionName;
import dev.sonde.deepseek.model.ImageUrl;
import dev.sonde.deepseek.model.Message;
import dev.sonde.deepseek.model.Tool;
import dev.sonde.deepseek.model.ToolMessage;
import dev.sonde.deepseek.model.UserContent;
import dev.sonde.deepseek.model.UserMessage;
import dev.sonde.json.JsonText;
import dev.sonde.json.JsonValue;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code build()} refuses what the spec refuses, and says which property and which rule. */
@SuppressWarnings("deprecation")
class RequestRulesTest {

    /** Per invalid example: the property, and the same request by the typed builders. */
    private static final Map<String, Attempt> ATTEMPTS = Map.ofEntries(
            attempt("temperature-5", "temperature", () -> chat().temperature(5)),
            attempt("temperature-negative", "temperature", () -> chat().temperature(-0.1)),
            attempt("top-p-0", "top_p", () -> chat().topP(0)),
            attempt("top-p-above-1", "top_p", () -> chat().topP(1.01)),
            attempt("max-tokens-0", "max_tokens", () -> chat().maxTokens(0)),
            attempt("max-tokens-393217", "max_tokens", () -> chat().maxTokens(393217)),
            attempt("top-logprobs-21", "top_logprobs", () -> chat().topLogprobs(21)),
            attempt("frequency-penalty-3", "frequency_penalty", () -> chat().frequencyPenalty(3)),
            attempt("presence-penalty-minus-3", "presence_penalty", () -> chat().presencePenalty(-3)),
            attempt("messages-empty", "messages", () -> chat().messages(List.of())),
            attempt(
                    "messages-missing",
                    "messages",
                    () -> ChatCompletionRequest.builder().model("deepseek-flash")),
            attempt(
                    "model-missing",
                    "model",
                    () -> ChatCompletionRequest.builder().user("Hi")),
            attempt(
                    "tool-call-id-missing",
                    "tool_call_id",
                    () -> chat(ToolMessage.builder().content("9").build())),
            attempt(
                    "image-url-file",
                    "url",
                    () -> ImageUrl.builder().url("file:///cat.png").build()),
            attempt(
                    "stop-17",
                    "",
                    () -> chat().stop(Collections.nCopies(17, "x").toArray(String[]::new))),
            attempt(
                    "image-detail-unknown",
                    "detail",
                    () -> ImageUrl.builder()
                            .url("https://example.com/cat.png")
                            .detail("huge")
                            .build()),
            attempt("thinking-adaptive", "type", () -> chat().thinking("adaptive")),
            attempt("effort-unknown", "reasoning_effort", () -> chat().reasoningEffort("extreme")),
            attempt("response-format-json-schema", "type", () -> chat().responseFormat("json_schema")),
            attempt("tool-choice-unknown", "tool_choice", () -> chat().toolChoice("sometimes")),
            attempt("user-id-characters", "user_id", () -> chat().userId("ada@example.com")),
            attempt("user-id-empty", "user_id", () -> chat().userId("")),
            attempt("user-id-513", "user_id", () -> chat().userId("a".repeat(513))),
            attempt("function-name-characters", "name", () -> chat().tools(tool("get weather"))),
            attempt("function-name-129", "name", () -> chat().tools(tool("a".repeat(129)))),
            attempt(
                    "function-name-missing",
                    "name",
                    () -> FunctionDefinition.builder().build()),
            attempt("tools-129", "tools", () -> chat().tools(Collections.nCopies(129, tool("f")))),
            attempt(
                    "tool-choice-name-missing",
                    "name",
                    () -> FunctionName.builder().build()),
            attempt(
                    "fim-prompt-missing",
                    "prompt",
                    () -> CompletionRequest.builder().model("deepseek-flash").build()),
            attempt(
                    "fim-max-tokens-4097",
                    "max_tokens",
                    () -> completion().maxTokens(4097).build()),
            attempt(
                    "fim-logprobs-21",
                    "logprobs",
                    () -> completion().logprobs(21).build()));

    /** What the typed builders cannot even say: their types know no such value. */
    private static final Set<String> UNSPEAKABLE = Set.of(
            "temperature-text",
            "max-tokens-fraction",
            "messages-null",
            "model-null",
            "role-missing",
            "system-content-parts",
            "user-content-null",
            "assistant-content-missing",
            "stop-number",
            "thinking-boolean",
            "stream-text",
            "stream-options-include-usage-text",
            "function-parameters-text",
            "tool-type-unknown",
            "role-unknown",
            "part-unknown");

    private record Attempt(String property, Supplier<?> build) {}

    private static Map.Entry<String, Attempt> attempt(String example, String property, Supplier<?> build) {
        return Map.entry(example, new Attempt(property, build));
    }

    private static ChatCompletionRequest.Builder chat() {
        return ChatCompletionRequest.builder().model("deepseek-flash").user("Hi");
    }

    private static ChatCompletionRequest.Builder chat(Message message) {
        return chat().messages(message);
    }

    private static CompletionRequest.Builder completion() {
        return CompletionRequest.builder().model("deepseek-flash").prompt("a");
    }

    private static Tool tool(String name) {
        return Tool.builder()
                .function(FunctionDefinition.builder().name(name).build())
                .build();
    }

    /** The builders may refuse early, the request's own at the latest. */
    private static void build(Attempt attempt) {
        if (attempt.build().get() instanceof ChatCompletionRequest.Builder builder) {
            builder.build();
        }
    }

    private static Stream<Example> invalid() {
        return Example.all().stream().filter(example -> !example.valid() && example.isToday());
    }

    private static String name(Example example) {
        return example.file().replaceFirst("^invalid/(.*)\\.json$", "$1");
    }

    @TestFactory
    Stream<DynamicTest> build_whenTheExampleIsInvalid_namesPropertyAndRule() {
        return invalid()
                .filter(example -> ATTEMPTS.containsKey(name(example)))
                .map(example -> DynamicTest.dynamicTest(example.file(), () -> {
                    Attempt attempt = ATTEMPTS.get(name(example));

                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> build(attempt))
                            .withMessageStartingWith(attempt.property())
                            .withMessageContaining("(spec: " + example.breaks() + ")");
                }));
    }

    @Test
    void everyInvalidExample_isTriedOrCannotBeSaid() {
        assertThat(invalid().map(RequestRulesTest::name))
                .containsExactlyInAnyOrderElementsOf(Stream.of(ATTEMPTS.keySet(), UNSPEAKABLE)
                        .flatMap(Set::stream)
                        .toList());
    }

    @Test
    void build_bearsRetiredValues_andWhatIsSetBesideTheModel() {
        assertThat(chat().reasoningEffort("medium").build().reasoningEffort()).hasToString("medium");
        assertThat(JsonText.write(
                        chat().additionalProperty("reasoning_effort", JsonValue.of("extreme"))
                                .build(),
                        ChatCompletionRequestCodec.INSTANCE))
                .contains("\"reasoning_effort\":\"extreme\"");
    }

    @Test
    void build_whenSomethingRequiredIsNull_saysSo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chat().messages((List<Message>) null).build())
                .withMessageContaining("messages is required")
                .withMessageContaining("#/components/schemas/ChatCompletionRequest/required");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> UserMessage.builder().content((UserContent) null).build())
                .withMessageContaining("content is required")
                .withMessageContaining("#/components/schemas/UserMessage/required");
    }

    @Test
    void build_whenANumberIsNone_refusesIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chat().temperature(Double.NaN).build())
                .withMessageContaining("temperature");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chat().topP(Double.POSITIVE_INFINITY).build())
                .withMessageContaining("top_p");
    }

    @Test
    void build_whenValuesStandOnTheirBounds_accepts() {
        assertThatNoException()
                .isThrownBy(() -> chat().temperature(0)
                        .topP(Double.MIN_VALUE)
                        .maxTokens(1)
                        .topLogprobs(0)
                        .userId("_")
                        .frequencyPenalty(-2)
                        .presencePenalty(-2)
                        .stop(Collections.nCopies(16, "x").toArray(String[]::new))
                        .build());
        assertThatNoException()
                .isThrownBy(() -> chat().temperature(2)
                        .topP(1)
                        .maxTokens(393216)
                        .topLogprobs(20)
                        .userId("a".repeat(512))
                        .frequencyPenalty(2)
                        .presencePenalty(2)
                        .tools(Collections.nCopies(128, tool("a".repeat(128))))
                        .build());
        assertThatNoException()
                .isThrownBy(
                        () -> completion().topP(0).maxTokens(4096).logprobs(20).build());
    }

    /** A request that another version made must be readable: rules bind who builds, not who reads. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "temperature-5",
                "max-tokens-393217",
                "messages-empty",
                "user-id-513",
                "tools-129",
                "stop-17",
                "image-url-file",
                "function-name-129",
                "fim-logprobs-21"
            })
    void reading_checksNoRanges(String name) {
        Example example = Example.named("invalid/" + name + ".json");

        assertThat(Trees.parse(WireType.of(example).rewrite(example.text()))).isEqualTo(example.tree());
    }
}

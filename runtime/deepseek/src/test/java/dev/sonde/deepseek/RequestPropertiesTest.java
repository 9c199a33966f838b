package dev.sonde.deepseek;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.deepseek.codec.ChatCompletionRequestCodec;
import dev.sonde.deepseek.codec.CompletionRequestCodec;
import dev.sonde.deepseek.model.ChatCompletionRequest;
import dev.sonde.deepseek.model.CompletionRequest;
import dev.sonde.deepseek.model.ToolChoiceMode;
import dev.sonde.json.JsonText;
import dev.sonde.json.JsonValue;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The typed builders can say everything that the requests of today and of December 2024 can say. */
@SuppressWarnings("deprecation")
class RequestPropertiesTest {

    private static List<String> properties(String document, String schema) {
        return List.copyOf(Trees.yaml(SpecFolder.file(document))
                .at("/components/schemas/" + schema + "/properties")
                .propertyNames());
    }

    /** The components that are null, or empty but for the last one, which holds the properties nobody knows. */
    private static List<String> unset(Record record) throws ReflectiveOperationException {
        List<String> unset = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = component.getAccessor().invoke(record);
            if (value == null || value.equals(List.of())) {
                unset.add(component.getName());
            }
        }
        return unset;
    }

    @Test
    void chat_withEveryPropertySet_isTheExample() throws ReflectiveOperationException {
        ChatCompletionRequest request = FullRequests.chat();

        String json = JsonText.write(request, ChatCompletionRequestCodec.INSTANCE);

        assertThat(unset(request)).isEmpty();
        assertThat(Trees.parse(json))
                .isEqualTo(Example.named("requests/chat-every-property.json").tree());
        assertThat(Trees.parse(json).propertyNames())
                .containsExactlyInAnyOrderElementsOf(properties(SpecFolder.TODAY, "ChatCompletionRequest"))
                .containsAll(properties(SpecFolder.IN_2024, "ChatCompletionRequest"));
        assertThat(JsonText.read(json, ChatCompletionRequestCodec.INSTANCE)).isEqualTo(request);
    }

    @Test
    void completion_withEveryPropertySet_isTheExample() throws ReflectiveOperationException {
        CompletionRequest request = FullRequests.completion();

        String json = JsonText.write(request, CompletionRequestCodec.INSTANCE);

        assertThat(unset(request)).isEmpty();
        assertThat(Trees.parse(json))
                .isEqualTo(Example.named("requests/fim-every-property.json").tree());
        assertThat(Trees.parse(json).propertyNames())
                .containsExactlyInAnyOrderElementsOf(properties(SpecFolder.TODAY, "CompletionRequest"));
        assertThat(JsonText.read(json, CompletionRequestCodec.INSTANCE)).isEqualTo(request);
    }

    @Test
    void chatOfDecember2024_canBeBuilt() {
        Example example = Example.named("requests/chat-2024-12-page.json");
        ChatCompletionRequest request = ChatCompletionRequest.builder()
                .system("You are a helpful assistant")
                .user("Hi")
                .model("deepseek-chat")
                .frequencyPenalty(0)
                .maxTokens(2048)
                .presencePenalty(0)
                .responseFormat("text")
                .additionalProperty("stop", JsonValue.ofNull())
                .stream(false)
                .additionalProperty("stream_options", JsonValue.ofNull())
                .temperature(1)
                .topP(1)
                .additionalProperty("tools", JsonValue.ofNull())
                .toolChoice(ToolChoiceMode.NONE)
                .logprobs(false)
                .additionalProperty("top_logprobs", JsonValue.ofNull())
                .build();

        String json = JsonText.write(request, ChatCompletionRequestCodec.INSTANCE);

        assertThat(Trees.parse(json)).isEqualTo(example.tree());
        assertThat(JsonText.read(json, ChatCompletionRequestCodec.INSTANCE)).isEqualTo(request);
        assertThat(example.tree().propertyNames())
                .containsExactlyInAnyOrderElementsOf(properties(SpecFolder.IN_2024, "ChatCompletionRequest"));
    }

    @Test
    void toBuilder_keepsEverything() {
        assertThat(FullRequests.chat().toBuilder().build()).isEqualTo(FullRequests.chat());
        assertThat(FullRequests.completion().toBuilder().build()).isEqualTo(FullRequests.completion());
        for (String name : List.of("chat-explicit-nulls", "chat-unknown-properties")) {
            ChatCompletionRequest read = JsonText.read(
                    Example.named("requests/" + name + ".json").text(), ChatCompletionRequestCodec.INSTANCE);
            assertThat(read.toBuilder().build()).isEqualTo(read);
        }
    }

    /** An explicit null that is overwritten is gone; else the property would stand in the JSON twice. */
    @Test
    void setter_whenThePropertyWasAnExplicitNull_replacesIt() {
        ChatCompletionRequest read = JsonText.read(
                Example.named("requests/chat-explicit-nulls.json").text(), ChatCompletionRequestCodec.INSTANCE);

        ChatCompletionRequest changed =
                read.toBuilder().stop("x").stream(true).temperature(0.5).build();

        String json = JsonText.write(changed, ChatCompletionRequestCodec.INSTANCE);
        assertThat(json)
                .containsOnlyOnce("\"stop\"")
                .containsOnlyOnce("\"stream\"")
                .containsOnlyOnce("\"temperature\"");
        assertThat(JsonText.read(json, ChatCompletionRequestCodec.INSTANCE).stream())
                .isTrue();
    }

    @Test
    void user_addsToTheMessages() {
        ChatCompletionRequest request = ChatCompletionRequest.builder()
                .model("deepseek-flash")
                .system("a")
                .user("b")
                .user("c")
                .json()
                .build();

        assertThat(Trees.parse(JsonText.write(request, ChatCompletionRequestCodec.INSTANCE)))
                .isEqualTo(Trees.parse("{\"messages\":[{\"role\":\"system\",\"content\":\"a\"},"
                        + "{\"role\":\"user\",\"content\":\"b\"},{\"role\":\"user\",\"content\":\"c\"}],"
                        + "\"model\":\"deepseek-flash\",\"response_format\":{\"type\":\"json_object\"}}"));
    }
}

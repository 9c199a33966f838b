package dev.sonde.deepseek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.deepseek.codec.ContentPartCodec;
import dev.sonde.deepseek.codec.MessageCodec;
import dev.sonde.deepseek.codec.StopSequencesCodec;
import dev.sonde.deepseek.codec.ToolChoiceCodec;
import dev.sonde.deepseek.codec.UserContentCodec;
import dev.sonde.deepseek.model.AssistantMessage;
import dev.sonde.deepseek.model.ContentPart;
import dev.sonde.deepseek.model.FilePart;
import dev.sonde.deepseek.model.FunctionName;
import dev.sonde.deepseek.model.ImagePart;
import dev.sonde.deepseek.model.Message;
import dev.sonde.deepseek.model.NamedToolChoice;
import dev.sonde.deepseek.model.StopSequences;
import dev.sonde.deepseek.model.SystemMessage;
import dev.sonde.deepseek.model.TextPart;
import dev.sonde.deepseek.model.ToolChoice;
import dev.sonde.deepseek.model.ToolChoiceMode;
import dev.sonde.deepseek.model.ToolMessage;
import dev.sonde.deepseek.model.UserContent;
import dev.sonde.deepseek.model.UserMessage;
import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonMismatchException;
import dev.sonde.json.JsonText;
import dev.sonde.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.ObjectMapper;

/** Unions by a tag and unions by the kind of JSON; what belongs to no variant is kept as it is. */
class UnionTest {

    private static Message message(String json) {
        return JsonText.read(json, MessageCodec.INSTANCE);
    }

    private static <T> void assertWrittenBack(String json, JsonCodec<T> codec) {
        assertThat(Trees.parse(JsonText.write(JsonText.read(json, codec), codec)))
                .isEqualTo(Trees.parse(json));
    }

    @Test
    void message_whenTheRoleIsKnown_isItsVariant() {
        assertThat(message("{\"role\":\"system\",\"content\":\"a\"}")).isInstanceOf(SystemMessage.class);
        assertThat(message("{\"role\":\"user\",\"content\":\"a\"}")).isInstanceOf(UserMessage.class);
        assertThat(message("{\"role\":\"assistant\",\"content\":\"a\"}")).isInstanceOf(AssistantMessage.class);
        assertThat(message("{\"role\":\"tool\",\"content\":\"a\",\"tool_call_id\":\"1\"}"))
                .isInstanceOf(ToolMessage.class);
    }

    @Test
    void message_whenTheRoleComesLast_isTheSame() {
        String last = "{\"content\":\"a\",\"name\":\"b\",\"x\":[{\"role\":\"tool\"},1e2],\"role\":\"user\"}";
        String first = "{\"role\":\"user\",\"content\":\"a\",\"name\":\"b\",\"x\":[{\"role\":\"tool\"},1e2]}";

        assertThat(message(last)).isInstanceOf(UserMessage.class).isEqualTo(message(first));
        assertWrittenBack(last, MessageCodec.INSTANCE);
    }

    @Test
    void part_whenTheTypeStandsInTheMiddle_isItsVariant() {
        String json = "{\"file_id\":\"f\",\"type\":\"file\",\"pages\":null}";

        ContentPart part = JsonText.read(json, ContentPartCodec.INSTANCE);

        assertThat(part).isInstanceOfSatisfying(FilePart.class, file -> {
            assertThat(file.fileId()).isEqualTo("f");
            assertThat(file.additionalProperties()).containsOnlyKeys("pages");
        });
        assertWrittenBack(json, ContentPartCodec.INSTANCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"role\":\"developer\",\"content\":\"a\",\"x\":{\"y\":[1.0,null]}}",
                "{\"content\":\"a\",\"role\":\"developer\"}",
                "{\"content\":\"a\"}",
                "{\"role\":null,\"content\":\"a\"}",
                "{\"role\":7}",
                "{\"role\":{\"role\":\"user\"}}",
                "{\"role\":\"User\",\"content\":\"a\"}",
                "{\"role\":\"\"}",
                "{}",
            })
    void message_whenNoRoleIsKnown_isKept(String json) {
        assertThat(message(json))
                .isInstanceOfSatisfying(
                        Message.Unknown.class,
                        unknown -> assertThat(unknown.value()).isEqualTo(JsonValue.parse(json)));
        assertWrittenBack(json, MessageCodec.INSTANCE);
    }

    @Test
    void unknownMessages_areEqualByTheirJson() {
        Message one = message("{\"role\":\"developer\",\"n\":1.0}");

        assertThat(one)
                .isEqualTo(message("{\"n\":1,\"role\":\"developer\"}"))
                .hasSameHashCodeAs(message("{\"n\":1,\"role\":\"developer\"}"))
                .isNotEqualTo(message("{\"n\":2,\"role\":\"developer\"}"))
                .isNotEqualTo(message("{\"role\":\"developer\"}"));
    }

    @Test
    void message_whenAPropertyIsOfAWrongKind_saysWhere() {
        assertThatThrownBy(() -> message("{\"role\":\"system\",\"content\":[]}"))
                .isInstanceOf(JsonMismatchException.class)
                .hasMessageContaining("/content");
        assertThatThrownBy(() -> message("{\"content\":[],\"role\":\"system\"}"))
                .isInstanceOf(JsonMismatchException.class)
                .hasMessageContaining("/content");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"user\"", "7", "null"})
    void message_whenItIsNoObject_isAMismatchOrKept(String json) {
        try {
            assertThat(message(json)).isInstanceOf(Message.Unknown.class);
            assertWrittenBack(json, MessageCodec.INSTANCE);
        } catch (JsonMismatchException mismatch) {
            assertThat(mismatch).hasMessageContaining("an object");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"a\" | Text",
                "[\"a\",\"b\"] | Items",
                "[] | Items",
                "7 | Unknown",
                "{\"any\":1} | Unknown",
                "false | Unknown",
            })
    void stop_isTheVariantOfItsKind(String json, String variant) {
        StopSequences stop = JsonText.read(json, StopSequencesCodec.INSTANCE);

        assertThat(stop.getClass().getSimpleName()).isEqualTo(variant);
        assertWrittenBack(json, StopSequencesCodec.INSTANCE);
    }

    @Test
    void toolChoice_isAModeOrNamedOrKept() {
        JsonCodec<ToolChoice> codec = ToolChoiceCodec.INSTANCE;
        String named = "{\"type\":\"function\",\"function\":{\"name\":\"f\"}}";

        assertThat(JsonText.read("\"auto\"", codec)).isEqualTo(ToolChoiceMode.AUTO);
        assertThat(JsonText.read("\"soon\"", codec)).isEqualTo(ToolChoiceMode.of("soon"));
        assertThat(JsonText.read(named, codec))
                .isEqualTo(NamedToolChoice.builder()
                        .function(FunctionName.builder().name("f").build())
                        .build());
        assertThat(JsonText.read("[1]", codec)).isEqualTo(new ToolChoice.Unknown(JsonValue.parse("[1]")));
        assertWrittenBack(named, codec);
        assertWrittenBack("\"soon\"", codec);
        assertWrittenBack("[1]", codec);
    }

    @Test
    void content_isTextOrParts() {
        String parts =
                "[{\"type\":\"text\",\"text\":\"a\"},{\"type\":\"image_url\",\"image_url\":{\"url\":\"data:,\"}},"
                        + "{\"type\":\"audio\",\"audio\":{}}]";

        UserContent content = JsonText.read(parts, UserContentCodec.INSTANCE);

        assertThat(content)
                .isInstanceOfSatisfying(
                        UserContent.Items.class,
                        items -> assertThat(items.value())
                                .hasExactlyElementsOfTypes(TextPart.class, ImagePart.class, ContentPart.Unknown.class));
        assertWrittenBack(parts, UserContentCodec.INSTANCE);
        assertThat(UserMessage.builder().content("a").build().content()).isEqualTo(new UserContent.Text("a"));
    }

    @Test
    void items_cannotBeChangedLater() {
        List<String> texts = new ArrayList<>(List.of("a"));
        StopSequences.Items items = new StopSequences.Items(texts);

        texts.add("b");

        assertThat(items.value()).containsExactly("a");
        assertThatThrownBy(() -> items.value().add("c")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void union_isReadByAPlainObjectMapper() {
        ObjectMapper plain = new ObjectMapper();
        String json = "{\"content\":\"a\",\"role\":\"developer\"}";

        Message[] messages = plain.readValue("[" + json + ",{\"content\":\"b\",\"role\":\"user\"}]", Message[].class);

        assertThat(messages).hasExactlyElementsOfTypes(Message.Unknown.class, UserMessage.class);
        assertThat(Trees.parse(plain.writeValueAsString(messages[0]))).isEqualTo(Trees.parse(json));
    }
}

package dev.sonde.deepseek;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.deepseek.codec.FinishReasonCodec;
import dev.sonde.deepseek.model.ChatModel;
import dev.sonde.deepseek.model.FinishReason;
import dev.sonde.deepseek.model.ReasoningEffort;
import dev.sonde.deepseek.model.SystemPromptUpdate;
import dev.sonde.json.JsonText;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Enums know the values of the spec and bear all others. */
class OpenEnumTest {

    private static JsonNode schemas() {
        return Trees.yaml(SpecFolder.file(SpecFolder.TODAY)).at("/components/schemas");
    }

    @TestFactory
    Stream<DynamicTest> enum_hasTheValuesOfTheSpec() {
        return schemas()
                .propertyStream()
                .filter(schema -> schema.getValue().has("enum"))
                .map(schema -> DynamicTest.dynamicTest(schema.getKey(), () -> {
                    List<String> values = schema.getValue()
                            .path("enum")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList();
                    Class<?> type = Class.forName("dev.sonde.deepseek.model." + schema.getKey());

                    assertThat(texts(type)).as("constants").isEqualTo(values);
                    assertThat(textsForAnnotations(type))
                            .allSatisfy(texts -> assertThat(texts).isEqualTo(values));
                    assertThat(knownNames(type)).as("names for a switch").isEqualTo(names(values));
                    for (String value : values) {
                        assertThat(known(type, value)).hasToString(name(value));
                    }
                    assertThat(known(type, "not " + values.get(0))).hasToString("UNRECOGNIZED");
                }));
    }

    @Test
    void enumOfRequests_hasTextsForAnnotations() {
        assertThat(textsForAnnotations(ReasoningEffort.class)).hasSize(1);
        assertThat(textsForAnnotations(FinishReason.class)).isEmpty();
    }

    private static Stream<List<String>> textsForAnnotations(Class<?> type) {
        return Arrays.stream(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Values"))
                .map(OpenEnumTest::texts);
    }

    private static List<String> texts(Class<?> type) {
        return Arrays.stream(type.getFields()).map(OpenEnumTest::text).toList();
    }

    private static String text(Field constant) {
        try {
            return constant.get(null).toString();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> knownNames(Class<?> type) throws ClassNotFoundException {
        return Arrays.stream(Class.forName(type.getName() + "$Known").getEnumConstants())
                .map(Object::toString)
                .toList();
    }

    private static Object known(Class<?> type, String value) throws ReflectiveOperationException {
        Object of = type.getMethod("of", String.class).invoke(null, value);
        assertThat(of).hasToString(value);
        return type.getMethod("known").invoke(of);
    }

    private static List<String> names(List<String> values) {
        return Stream.concat(values.stream().map(OpenEnumTest::name), Stream.of("UNRECOGNIZED"))
                .toList();
    }

    private static String name(String value) {
        return value.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop", "paused", "", "STOP", " stop", "UNRECOGNIZED", "größer"})
    void value_survivesARoundTrip(String value) {
        String json = JsonText.write(FinishReason.of(value), FinishReasonCodec.INSTANCE);

        assertThat(JsonText.read(json, FinishReasonCodec.INSTANCE).value()).isEqualTo(value);
    }

    @Test
    void known_isSwitchable() {
        assertThat(Stream.of("stop", "length", "paused").map(FinishReason::of).map(OpenEnumTest::describe))
                .containsExactly("done", "cut", "paused?");
    }

    private static String describe(FinishReason reason) {
        return switch (reason.known()) {
            case STOP, TOOL_CALLS -> "done";
            case LENGTH, CONTENT_FILTER, INSUFFICIENT_SYSTEM_RESOURCE, ABORTED -> "cut";
            case UNRECOGNIZED -> reason.value() + "?";
        };
    }

    @Test
    void values_areEqualByTheirText() {
        assertThat(ChatModel.of("deepseek-flash")).isEqualTo(ChatModel.DEEPSEEK_FLASH);
        assertThat(ChatModel.of("deepseek-flash")).hasSameHashCodeAs(ChatModel.DEEPSEEK_FLASH);
        assertThat(ChatModel.of("paused")).isNotEqualTo(ChatModel.of("stopped")).isEqualTo(ChatModel.of("paused"));
        assertThat(ChatModel.of("low")).isNotEqualTo(ReasoningEffort.LOW);
        assertThat(ChatModel.of("DEEPSEEK-FLASH")).isNotEqualTo(ChatModel.DEEPSEEK_FLASH);
    }

    @Test
    void nameWithADash_isAConstant() {
        assertThat(SystemPromptUpdate.IN_HISTORY.value()).isEqualTo("in-history");
        assertThat(ChatModel.Values.DEEPSEEK_FLASH).isEqualTo("deepseek-flash");
    }

    @Test
    void retiredValue_isBorne() {
        assertThat(ReasoningEffort.of("medium").known()).isEqualTo(ReasoningEffort.Known.UNRECOGNIZED);
        assertThat(ChatModel.of("deepseek-chat").known()).isEqualTo(ChatModel.Known.UNRECOGNIZED);
    }
}

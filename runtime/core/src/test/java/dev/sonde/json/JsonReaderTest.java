package dev.sonde.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    private static <T> T read(JsonReader<T> reader, String text) {
        // Something stands before and behind it that is not to be looked at.
        byte[] bytes = ("}\"" + text + ",{").getBytes(StandardCharsets.UTF_8);
        return reader.read(bytes, 2, bytes.length - 2);
    }

    @Test
    void read_readsOneTextAfterTheOther() {
        try (JsonReader<JsonValue> reader = new JsonReader<>(JsonValueCodec.INSTANCE)) {
            for (String text :
                    List.of("{\"a\":[1,\"é\"]}", "12", "[]", " {} \n", "\"x\"", "null", "1.5", "{\"b\":{}}")) {
                assertThat(read(reader, text)).isEqualTo(JsonValue.parse(text));
            }
        }
    }

    @Test
    void read_whenTextIsLongerThanAnyBuffer_readsAllOfIt() {
        try (JsonReader<String> reader = new JsonReader<>(Codecs.STRING)) {
            String text = "é".repeat(50_000);
            assertThat(read(reader, "\"" + text + "\"")).isEqualTo(text);
            assertThat(read(reader, "\"a\"")).isEqualTo("a");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"a\":1}}", "{} {}", "{}x", "12 3", "[1,", "\"a", "{\"a\":nul}", "truex"})
    void read_whenTextIsNotOneValue_failsAsForThisTextAloneAndGoesOn(String text) {
        RuntimeException alone = failure(text);
        try (JsonReader<JsonValue> reader = new JsonReader<>(JsonValueCodec.INSTANCE)) {
            for (int time = 0; time < 3; time++) {
                assertThat(read(reader, "{\"a\":[1,2]}")).isEqualTo(JsonValue.parse("{\"a\":[1,2]}"));
                assertThatThrownBy(() -> read(reader, text))
                        .hasSameClassAs(alone)
                        .hasMessage(alone.getMessage());
            }
        }
    }

    private static RuntimeException failure(String text) {
        byte[] bytes = ("}\"" + text + ",{").getBytes(StandardCharsets.UTF_8);
        try {
            JsonText.read(bytes, 2, bytes.length - 2, JsonValueCodec.INSTANCE);
        } catch (RuntimeException e) {
            return e;
        }
        throw new AssertionError("can be read: " + text);
    }

    @Test
    void read_whenStringsRepeat_makesThemOnce() {
        try (JsonReader<List<String>> reader = new JsonReader<>(Codecs.list(Codecs.STRING))) {
            List<String> first = read(reader, "[\"id\",\"one\",\"same\"]");
            List<String> second = read(reader, "[\"id\",\"two\",\"same\"]");
            assertThat(second).containsExactly("id", "two", "same");
            assertThat(second.get(0)).isSameAs(first.get(0));
            assertThat(second.get(2)).isSameAs(first.get(2));
        }
    }

    @Test
    void read_whenThereAreMoreStringsThanAreKept_readsThemAll() {
        try (JsonReader<List<String>> reader = new JsonReader<>(Codecs.list(Codecs.STRING))) {
            String text = "[\"" + "a\",\"".repeat(40) + "b\"]";
            for (int time = 0; time < 2; time++) {
                assertThat(read(reader, text)).hasSize(41).endsWith("a", "b");
            }
        }
    }
}

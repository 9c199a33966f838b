package dev.sonde.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.json.JsonValue.JsonNumber;
import dev.sonde.json.JsonValue.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class JsonValueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "-1.50",
                "12345678901234567890123",
                "1E+2",
                "\"a \\\"quoted\\\" text\\n\"",
                "[1,[],{\"a\":null}]",
                "{\"b\":1,\"a\":{\"c\":[false]}}"
            })
    void text_survivesARoundTrip(String json) {
        assertThat(JsonValue.parse(json)).hasToString(json);
    }

    @Test
    void numbers_compareByValue() {
        assertThat(JsonValue.parse("1.0")).isEqualTo(JsonValue.of(1)).hasSameHashCodeAs(JsonValue.of(1));
        assertThat(JsonValue.parse("1.1")).isNotEqualTo(JsonValue.of(1));
    }

    @Test
    void objects_compareWithoutOrder_butKeepIt() {
        JsonValue value = JsonValue.parse("{\"b\":1,\"a\":2}");
        assertThat(value).isEqualTo(JsonValue.parse("{\"a\":2,\"b\":1}"));
        assertThat(((JsonObject) value).properties().keySet()).containsExactly("b", "a");
    }

    @Test
    void values_areImmutable() {
        JsonObject object = (JsonObject) JsonValue.parse("{\"a\":1}");
        assertThatThrownBy(() -> object.properties().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void factories_makeWhatIsParsed() {
        JsonValue made = JsonValue.of(
                Map.of("list", JsonValue.of(List.of(JsonValue.of("x"), JsonValue.of(true), JsonValue.ofNull()))));
        assertThat(made).isEqualTo(JsonValue.parse("{\"list\":[\"x\",true,null]}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1,]", "1 2", "nul"})
    void notJson_isRefused(String text) {
        assertThatThrownBy(() -> JsonValue.parse(text)).isInstanceOf(JacksonException.class);
    }

    @Test
    void databind_readsAndWrites() {
        JsonMapper mapper = new JsonMapper();
        JsonValue value = mapper.readValue("{\"a\":[1,null]}", JsonValue.class);
        assertThat(mapper.writeValueAsString(value)).isEqualTo("{\"a\":[1,null]}");
        assertThat(mapper.readValue("7", JsonValue.class)).isInstanceOf(JsonNumber.class);
    }
}

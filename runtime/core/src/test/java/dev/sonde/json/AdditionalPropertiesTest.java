package dev.sonde.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

class AdditionalPropertiesTest {

    /** Keeps every property; a null, or its end, as optional ones. */
    private static final class Everything implements JsonCodec<Map<String, JsonValue>> {

        @Override
        public Map<String, JsonValue> read(JsonParser in) {
            AdditionalProperties additional = new AdditionalProperties();
            for (String name = Json.firstName(in); name != null; name = Json.nextName(in)) {
                additional.keepNull(name, in);
                if (in.currentToken().isNumeric()) {
                    additional.keep(name, in);
                }
            }
            return Immutable.map(additional.toMap());
        }

        @Override
        public void write(Map<String, JsonValue> value, JsonGenerator out) {
            throw new UnsupportedOperationException();
        }
    }

    private static Map<String, JsonValue> read(String text) {
        return JsonText.read(text, new Everything());
    }

    @Test
    void toMap_whenPropertiesComeAndGo_isAsALinkedHashMapWouldBe() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            Map<String, JsonValue> expected = new LinkedHashMap<>();
            StringBuilder text = new StringBuilder("{");
            int properties = random.nextInt(30);
            int names = 1 + random.nextInt(20);
            for (int i = 0; i < properties; i++) {
                String name = "p" + random.nextInt(names);
                text.append(i == 0 ? "" : ",").append('"').append(name).append("\":");
                switch (random.nextInt(3)) {
                    case 0 -> {
                        text.append("null");
                        expected.put(name, JsonValue.ofNull());
                    }
                    case 1 -> {
                        text.append("true");
                        expected.remove(name);
                    }
                    default -> {
                        text.append(i);
                        expected.remove(name);
                        expected.put(name, JsonValue.of(i));
                    }
                }
            }
            Map<String, JsonValue> read = read(text.append('}').toString());
            assertThat(read).isEqualTo(expected).hasSameHashCodeAs(expected);
            assertThat(read.toString()).isEqualTo(expected.toString());
            assertThat(read.keySet()).allMatch(read::containsKey);
            assertThat(read.containsKey("p99")).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\"1.50\" | 1.50 | {}", "\"45 %\" | | {a=\"45 %\"}", "\"\" | | {a=\"\"}", "null | | {a=null}"})
    void decimalString_thatIsNone_isKept(String json, @Nullable BigDecimal number, String kept) {
        AdditionalProperties additional = new AdditionalProperties();
        try (JsonParser in = JsonText.parser("{\"a\":" + json + "}")) {
            in.nextToken();
            String name = Json.firstName(in);
            additional.keepNull(name, in);
            assertThat(additional.readDecimalString(name, in)).isEqualTo(number);
            assertThat(Json.nextName(in)).isNull();
        }
        assertThat(additional.toMap()).hasToString(kept);
    }

    @Test
    void decimalString_thatIsNoString_isAMismatch() {
        try (JsonParser in = JsonText.parser("{\"a\":1.5}")) {
            in.nextToken();
            String name = Json.firstName(in);
            assertThatThrownBy(() -> new AdditionalProperties().readDecimalString(name, in))
                    .isInstanceOf(JsonMismatchException.class);
        }
    }

    @Test
    void toMap_cannotBeChanged() {
        Map<String, JsonValue> few = read("{\"a\":null,\"b\":1}");
        assertThatThrownBy(() -> few.put("c", JsonValue.ofNull())).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> few.remove("a")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> few.entrySet().iterator().next().setValue(JsonValue.ofNull()))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(few).containsOnlyKeys("a", "b");
    }
}

package dev.sonde.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Codecs of types that Java has and JSON has not. */
class JavaTypesTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(TimeCodecs.LOCAL_DATE, "\"2026-01-31\"", "\"31.1.2026\""),
                Arguments.of(TimeCodecs.LOCAL_TIME, "\"14:30:05\"", "\"2 pm\""),
                Arguments.of(TimeCodecs.LOCAL_DATE_TIME, "\"2026-01-31T14:30:05\"", "\"2026-01-31\""),
                Arguments.of(TimeCodecs.OFFSET_DATE_TIME, "\"2026-01-31T14:30:05+01:00\"", "\"2026-01-31T14:30:05\""),
                Arguments.of(TimeCodecs.OFFSET_DATE_TIME, "\"2026-01-31T14:30:00Z\"", "\"2026-01-31\""),
                Arguments.of(TimeCodecs.OFFSET_TIME, "\"14:30:05+01:00\"", "\"14:30:05\""),
                Arguments.of(TimeCodecs.OFFSET_TIME, "\"14:30:00Z\"", "\"14\""),
                Arguments.of(
                        TimeCodecs.ZONED_DATE_TIME,
                        "\"2026-01-31T14:30:05+01:00[Europe/Vienna]\"",
                        "\"2026-01-31T14:30:05\""),
                Arguments.of(TimeCodecs.INSTANT, "\"2026-01-31T13:30:05Z\"", "1769866205"),
                Arguments.of(TimeCodecs.DURATION, "\"PT1H30M\"", "\"90 minutes\""),
                Arguments.of(TimeCodecs.PERIOD, "\"P1Y2M3D\"", "\"PT1H\""),
                Arguments.of(TimeCodecs.YEAR_MONTH, "\"2026-01\"", "\"January\""),
                Arguments.of(TimeCodecs.MONTH_DAY, "\"--01-31\"", "\"01-31\""),
                Arguments.of(TimeCodecs.YEAR, "2026", "\"26\""),
                Arguments.of(TimeCodecs.ZONE_ID, "\"Europe/Vienna\"", "\"Vienna\""),
                Arguments.of(TextCodecs.UUID, "\"123e4567-e89b-12d3-a456-426614174000\"", "\"1-1-1-1-1\""),
                Arguments.of(TextCodecs.URI, "\"https://example.org/a?b=c\"", "\"not a URI\""),
                Arguments.of(TextCodecs.LOCALE, "\"de-AT\"", "\"in German\""),
                Arguments.of(TextCodecs.CURRENCY, "\"EUR\"", "\"€\""),
                Arguments.of(NumberCodecs.BYTE, "-128", "128"),
                Arguments.of(NumberCodecs.SHORT, "32767", "32768"),
                Arguments.of(NumberCodecs.FLOAT, "1.5", "1e39"),
                Arguments.of(NumberCodecs.BIG_INTEGER, "123456789012345678901234567890", "1.5"),
                Arguments.of(NumberCodecs.BIG_INTEGER, "1", "1e999999999"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    <T> void value_isReadAndWrittenTheSame_andNothingElseIsRead(JsonCodec<T> codec, String json, String wrong) {
        assertThat(JsonText.write(JsonText.read(json, codec), codec)).isEqualTo(json);
        assertThatThrownBy(() -> JsonText.read(wrong, codec))
                .isInstanceOf(JsonMismatchException.class)
                .hasMessageContaining("should be a");
    }

    @Test
    void set_keepsItsOrder_andHasEachOnce() {
        assertThat(JsonText.read("[2, 1, 2]", CollectionCodecs.set(Codecs.INTEGER)))
                .isEqualTo(new LinkedHashSet<>(List.of(2, 1)))
                .isUnmodifiable();
        assertThat(JsonText.write(new LinkedHashSet<>(List.of(2, 1)), CollectionCodecs.set(Codecs.INTEGER)))
                .isEqualTo("[2,1]");
    }

    @Test
    void arrays_areReadAndWritten() {
        JsonCodec<String[][]> texts =
                CollectionCodecs.array(CollectionCodecs.array(Codecs.STRING, String.class), String[].class);

        assertThat(JsonText.read("[[\"a\"], []]", texts)).isDeepEqualTo(new String[][] {{"a"}, {}});
        assertThat(JsonText.write(new String[][] {{"a"}, {}}, texts)).isEqualTo("[[\"a\"],[]]");
        assertThat(Arrays.toString(JsonText.read("[1.5]", CollectionCodecs.DOUBLES)))
                .isEqualTo("[1.5]");
        assertThat(JsonText.write(new boolean[] {true}, CollectionCodecs.BOOLEANS))
                .isEqualTo("[true]");
        assertThat(JsonText.write(new long[] {1}, CollectionCodecs.LONGS)).isEqualTo("[1]");
        assertThatThrownBy(() -> JsonText.read("[1, null]", CollectionCodecs.INTS))
                .isInstanceOf(JsonMismatchException.class)
                .hasMessageContaining("/1 should be an integer of 32 bits, but is null");
    }

    @Test
    void mapOfAnEnum_isReadByTheNamesOfItsConstants() {
        JsonCodec<java.util.Map<Size, Integer>> codec =
                CollectionCodecs.map(EnumCodec.of(Size.SMALL, "small").and(Size.LARGE, "large"), Codecs.INTEGER);

        assertThat(JsonText.write(JsonText.read("{\"large\": 1, \"small\": 2}", codec), codec))
                .isEqualTo("{\"large\":1,\"small\":2}");
        assertThatThrownBy(() -> JsonText.read("{\"huge\": 1}", codec))
                .hasMessageContaining("/huge should have one of small, large as its name");
    }

    @Test
    void optionals_areNullWhereThereIsNoValue() {
        assertThat(JsonText.read("null", OptionalCodec.of(Codecs.STRING))).isEmpty();
        assertThat(JsonText.read("\"a\"", OptionalCodec.of(Codecs.STRING))).contains("a");
        assertThat(JsonText.read("3", OptionalCodec.INT)).hasValue(3);
        assertThat(JsonText.read("3", OptionalCodec.LONG)).hasValue(3);
        assertThat(JsonText.read("3", OptionalCodec.DOUBLE)).hasValue(3);
        assertThat(JsonText.write(OptionalInt.empty(), OptionalCodec.INT)).isEqualTo("null");
        assertThat(JsonText.write(OptionalInt.of(3), OptionalCodec.INT)).isEqualTo("3");
    }

    private enum Size {
        SMALL,
        LARGE
    }
}

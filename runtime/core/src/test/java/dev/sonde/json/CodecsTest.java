package dev.sonde.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodecsTest {

    private static <T> T read(String json, JsonCodec<T> codec) {
        return JsonText.read(json, codec);
    }

    @Test
    void scalars_areReadAsTheyAre() {
        assertThat(read("\"a\"", Codecs.STRING)).isEqualTo("a");
        assertThat(read("true", Codecs.BOOLEAN)).isTrue();
        assertThat(read("-3", Codecs.INTEGER)).isEqualTo(-3);
        assertThat(read("9007199254740993", Codecs.LONG)).isEqualTo(9007199254740993L);
        assertThat(read("2", Codecs.DOUBLE)).isEqualTo(2.0);
        assertThat(read("0.10", Codecs.DECIMAL)).isEqualTo(new BigDecimal("0.10"));
        assertThat(read("\"110.00\"", Codecs.DECIMAL_STRING)).isEqualTo(new BigDecimal("110.00"));
    }

    @Test
    void integers_mayBeWrittenWithAFraction_thatIsZero() {
        assertThat(read("3.0", Codecs.INTEGER)).isEqualTo(3);
        assertThat(read("3e2", Codecs.LONG)).isEqualTo(300);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.5|the root should be an integer of 32 bits, but is the number 3.5",
                "2147483648|the root should be an integer of 32 bits, but is the number 2147483648",
                "1e999999999|the root should be an integer of 32 bits, but is the number 1e999999999",
                "\"3\"|the root should be an integer of 32 bits, but is the string \"3\"",
                "null|the root should be an integer of 32 bits, but is null",
                "[3]|the root should be an integer of 32 bits, but is an array"
            })
    void otherKinds_areRefused_sayingWhatTheyAre(String json, String message) {
        assertThatThrownBy(() -> read(json, Codecs.INTEGER))
                .isInstanceOf(JsonMismatchException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void numbersBeyondWhatTheirTypeHolds_areRefused() {
        assertThatThrownBy(() -> read("1e400", Codecs.DOUBLE))
                .hasMessageStartingWith("the root should be a number that double precision can hold, but is");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "", " 1", "0x1", "1.2.3"})
    void decimalsInStrings_thatAreNone_areRefused(String text) {
        assertThatThrownBy(() -> read("\"" + text + "\"", Codecs.DECIMAL_STRING))
                .hasMessageStartingWith("the root should be a decimal number in a string, but is the string");
    }

    @Test
    void decimalInAString_ofVeryManyDigits_isRefused() {
        assertThatThrownBy(() -> read("\"" + "1".repeat(100_000) + "\"", Codecs.DECIMAL_STRING))
                .isInstanceOf(JsonMismatchException.class);
    }

    @Test
    void mismatch_namesItsPlace() {
        assertThatThrownBy(() -> read("{\"a/b\":[1,\"x\"]}", Codecs.map(Codecs.list(Codecs.INTEGER))))
                .isInstanceOfSatisfying(
                        JsonMismatchException.class,
                        e -> assertThat(e.pointer()).isEqualTo("/a~1b/1"));
    }

    @Test
    void composites_surviveARoundTrip_andAreImmutable() {
        JsonCodec<Map<String, List<Double>>> codec = Codecs.map(Codecs.list(Codecs.DOUBLE));
        Map<String, List<Double>> value = read("{\"z\":[1,0.5],\"a\":[]}", codec);
        assertThat(JsonText.write(value, codec)).isEqualTo("{\"z\":[1,0.5],\"a\":[]}");
        assertThatThrownBy(() -> value.get("z").add(1.0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void numbersThatJsonHasNot_areNotWritten() {
        assertThatThrownBy(() -> JsonText.write(Double.NaN, Codecs.DOUBLE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("JSON has no number NaN");
    }
}

package dev.sonde.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnumCodecTest {

    enum Mood {
        VERY_GOOD,
        Good,
        good
    }

    private static final JsonCodec<Mood> CODEC = new EnumCodec<>(Mood.values());

    @Test
    void names_thatWereGiven_areReadAndTheFirstIsWritten() {
        EnumCodec<Mood> codec =
                EnumCodec.of(Mood.VERY_GOOD, "very-good", "great").and(Mood.good, "good");

        assertThat(JsonText.read("\"great\"", codec)).isEqualTo(Mood.VERY_GOOD);
        assertThat(JsonText.write(Mood.VERY_GOOD, codec)).isEqualTo("\"very-good\"");
        assertThatThrownBy(() -> JsonText.read("\"VERY_GOOD\"", codec))
                .hasMessageContaining("should be one of very-good, good, but is the string \"VERY_GOOD\"");
    }

    @Test
    void exactName_wins() {
        assertThat(JsonText.read("\"good\"", CODEC)).isEqualTo(Mood.good);
        assertThat(JsonText.write(Mood.Good, CODEC)).isEqualTo("\"Good\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GOOD", "very_good", "bad", ""})
    void otherNames_areRefused(String text) {
        assertThatThrownBy(() -> JsonText.read("\"" + text + "\"", CODEC))
                .isInstanceOf(JsonMismatchException.class)
                .hasMessageContaining("should be one of VERY_GOOD, Good, good, but is the string");
    }
}

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

    @ParameterizedTest
    @ValueSource(strings = {"VERY_GOOD", "very_good", "Very Good", " very-good "})
    void spellings_ofOneConstant(String text) {
        assertThat(JsonText.read("\"" + text + "\"", CODEC)).isEqualTo(Mood.VERY_GOOD);
    }

    @Test
    void exactName_wins() {
        assertThat(JsonText.read("\"good\"", CODEC)).isEqualTo(Mood.good);
        assertThat(JsonText.write(Mood.Good, CODEC)).isEqualTo("\"Good\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GOOD", "bad", ""})
    void ambiguousAndUnknown_areRefused(String text) {
        assertThatThrownBy(() -> JsonText.read("\"" + text + "\"", CODEC))
                .isInstanceOf(JsonMismatchException.class)
                .hasMessageContaining("should be one of VERY_GOOD, Good, good, but is the string");
    }
}

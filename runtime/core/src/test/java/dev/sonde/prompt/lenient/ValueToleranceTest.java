package dev.sonde.prompt.lenient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sonde.error.InvalidReplyException;
import dev.sonde.json.Codecs;
import dev.sonde.json.JsonCodec;
import dev.sonde.json.OptionalCodec;
import dev.sonde.json.TimeCodecs;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read as a single value, asked for as <code>{"value": …}</code>, out of replies that say it in another way. */
class ValueToleranceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"value\": 42}|42|false",
                "{\"value\": 42.0}|42|false",
                "42|42|true",
                "There are 42|42|true",
                "42.|42|true",
                "**42**|42|true",
                "<think>41?</think>42|42|true",
                "There are 1,234 of them.|1234|true",
                "That costs 42€.|42|true",
                "{\"value\": \"1,234,567\"}|1234567|true",
                "{\"value\": 1,234}|1234|true",
                "{\"value\": 1,234, \"unit\": \"km\"}|1234|true",
                "{\"count\": \"42\"}|42|true",
                "{\"count\": 42, \"unit\": \"km\"}|42|true",
                "{\"value\": \"-7\"}|-7|true",
                "{\"value\": \"42 km\"}|42|true",
            })
    void aNumberThatIsClear_isFound(String text, int number, boolean repaired) {
        assertThat(ReplyJson.readValue(text, Codecs.INTEGER)).isEqualTo(new Reading<>(number, repaired));
    }

    @Test
    void aNumberInAFence_isFound() {
        assertThat(ReplyJson.readValue("```\n42\n```", Codecs.INTEGER)).isEqualTo(new Reading<>(42, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There are 42 of 100",
                "42 million",
                "42k",
                "1,5",
                "0,123",
                "1,23,456",
                "1.234.567",
                "more than 42",
                "about 42",
                "~42",
                "minus 42",
                "- 42",
                "Is it 42?",
                "x != 42",
                "not 42",
                "42%",
                "2026-01-31",
                "10:30",
                "one or 2",
                "forty-two",
                "<think>42",
                "{\"value\": 1.5}",
                "{\"value\": \"4 2\"}",
                "{\"a\": 1, \"b\": 2}",
                "{\"value\": 1, \"value\": 2}",
                "{\"value\": 99999999999}",
                "{\"value\": [42]}",
                "{\"value\": null}",
                "{\"value\": 4",
                "{}",
                "[42]"
            })
    void aNumberThatIsNotClear_isAProblem(String text) {
        assertProblem(text, Codecs.INTEGER);
    }

    @ParameterizedTest
    @CsvSource({"True, true", "Yes, true", "'No.', false", "'Yes, it is.', true", "'{\"value\": \"false\"}', false"})
    void aTruth_isFound(String text, boolean truth) {
        assertThat(ReplyJson.readValue(text, Codecs.BOOLEAN).value()).isEqualTo(truth);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It is not true", "yes and no", "maybe", "1", "{\"value\": 1}", "Know"})
    void aTruthThatIsNotClear_isAProblem(String text) {
        assertProblem(text, Codecs.BOOLEAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "{\"value\": null}", "```json\nnull\n```", "{\"value\": None}"})
    void nothing_isSaidInSeveralWays(String text) {
        assertThat(ReplyJson.readValue(text, OptionalCodec.of(Codecs.INTEGER)).value())
                .isEmpty();
    }

    @Test
    void anOptional_isReadAsItsValueIs() {
        assertThat(ReplyJson.readValue("There are 42", OptionalCodec.of(Codecs.INTEGER)))
                .isEqualTo(new Reading<>(Optional.of(42), true));
        assertProblem("There are some", OptionalCodec.of(Codecs.INTEGER));
    }

    @Test
    void aDate_isReadExactly() {
        assertThat(ReplyJson.readValue("{\"value\": \"2026-01-31\"}", TimeCodecs.LOCAL_DATE))
                .hasToString("Reading[value=2026-01-31, repaired=false]");
        InvalidReplyException failure = assertProblem("[\"31/01/2026\"]", Codecs.list(TimeCodecs.LOCAL_DATE));
        assertThat(failure.problems())
                .hasToString("[$[0]: should be a date such as 2026-01-31, but is the string \"31/01/2026\"]");
    }

    @Test
    void aList_isFoundBareToo() {
        assertThat(ReplyJson.readValue("The list: ['a', 'b',]", Codecs.list(Codecs.STRING)))
                .isEqualTo(new Reading<>(List.of("a", "b"), true));
    }

    private static InvalidReplyException assertProblem(String text, JsonCodec<?> codec) {
        InvalidReplyException failure =
                catchThrowableOfType(InvalidReplyException.class, () -> ReplyJson.readValue(text, codec));

        assertThat(failure).as(text).isNotNull();
        assertThat(failure.text()).isEqualTo(text);
        assertThat(failure.problems()).isNotEmpty();
        return failure;
    }
}

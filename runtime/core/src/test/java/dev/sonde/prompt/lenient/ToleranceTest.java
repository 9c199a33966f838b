package dev.sonde.prompt.lenient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sonde.error.InvalidReplyException;
import dev.sonde.json.JsonProblem;
import dev.sonde.prompt.lenient.Person.Mood;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read as an object out of replies that are not clean JSON, and what is not. */
class ToleranceTest {

    private static final Person ADA = new Person("Ada", 36, null, List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"Ada\", \"age\": 36}",
                " \n{\"name\":\"Ada\",\"age\":36,\"mood\":null,\"unknown\":[{}]}\n",
                "{\"name\": \"Ada\", \"age\": 36.0}",
            })
    void cleanJson_isNoRepair(String text) {
        assertThat(ReplyJson.read(text, Person.CODEC)).isEqualTo(new Reading<>(ADA, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```json\n{\"name\": \"Ada\", \"age\": 36}\n```",
                "```\n{\"name\": \"Ada\", \"age\": 36}\n```\n",
                "```json\n{\"name\": \"Ada\", \"age\": 36}",
                "<think>{\"name\": \"Bob\"}?</think>{\"name\": \"Ada\", \"age\": 36}",
                "<thinking>\n```json\n{}\n```</thinking>\n```json\n{\"name\": \"Ada\", \"age\": 36}\n```",
                "Perhaps {\"name\": \"Bob\", \"age\": 1}?\n</think>\n\n{\"name\": \"Ada\", \"age\": 36}",
                "Here you are: {\"name\": \"Ada\", \"age\": 36}. Anything else?",
                "I use the format {name: string}: {\"name\": \"Ada\", \"age\": 36}",
                "As [1] says, {so}:\n\n{\"name\": \"Ada\", \"age\": 36}\n\n[1] :-}",
                "{\"name\": \"Ada\", \"age\": 36} is it. Again: {\"name\":\"Ada\",\"age\":36}",
                "\ufeff{\"name\": \"Ada\", \"age\": 36}",
                "**Answer:** `{\"name\": \"Ada\", \"age\": 36}`",
                "For {\"name\": \"Bob\", \"age\": 1} I would say:\n```json\n{\"name\": \"Ada\", \"age\": 36}\n```",
                "```python\n{'name': 'Bob'}\n```\nprints\n```json\n{\"name\": \"Ada\", \"age\": 36}\n```",
                "```python\nprint(json)\n```\n{\"name\": \"Ada\", \"age\": 36}",
                "\"{\\\"name\\\": \\\"Ada\\\", \\\"age\\\": 36}\"",
                "{\\\"name\\\": \\\"Ada\\\", \\\"age\\\": 36}",
            })
    void jsonInOtherText_isFound(String text) {
        assertThat(ReplyJson.read(text, Person.CODEC)).isEqualTo(new Reading<>(ADA, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"Ada\", \"age\": 36,}",
                "{'name': 'Ada', 'age': 36}",
                "{name: \"Ada\", age: 36}",
                "{“name”: “Ada”, “age”: 36}",
                "{\"name\": \"Ada\", // the first\n \"age\": 36 /* years */ } # done",
                "{\"name\": \"Ada\", \"age\": \"36\"}",
                "{\"name\": \"Ada\", \"age\": \"36 years\"}",
                "{\"name\": \"Ada\", \"age\": 36, \"mood\": None, \"friends\": [],}",
                "{\\n  \"name\": \"Ada\",\\n  \"age\": 36\\n}",
                "Sure!\n```json\n{\"name\": \"Ada\", \"age\": +36,}\n```",
                "{\"name\": \"Ada\", \"age\": 36.}",
                "{\"name\": \"Ada\", \"age\": 3_6}",
                "{\"name\": \"Ada\", \"age\": 36, \"age\": 36}",
            })
    void jsonWithAKnownMistake_isRepaired(String text) {
        assertThat(ReplyJson.read(text, Person.CODEC)).isEqualTo(new Reading<>(ADA, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'name': 'O'Neill', 'age': 1}|O'Neill",
                "{'name': 'say \"hi\"', 'age': 1}|say \"hi\"",
                "{'name': 'it\\'s', 'age': 1}|it's",
                "{\"name\": \"a // b /* c */ # d\", \"age\": 1,}|a // b /* c */ # d",
                "{\"name\": \"True, None\", \"age\": 1,}|True, None",
                "{\"name\": \"“a”, {b: 1,}\", \"age\": 1,}|“a”, {b: 1,}",
                "{\"name\": \"1,234\", \"age\": 1,}|1,234",
                "{\"name\": 4711, \"age\": 1}|4711",
                "{größe-x: 1, \"name\": \"Ä\\u00e4\", \"age\": 1}|Ää",
            })
    void whatStandsInStrings_isLeftAsItIs(String text, String name) {
        assertThat(ReplyJson.read(text, Person.CODEC).value().name()).isEqualTo(name);
    }

    @Test
    void aLineBreakInAString_isKept() {
        Reading<Person> read = ReplyJson.read("{\"name\": \"Ada\n\tLovelace\", \"age\": 36}", Person.CODEC);

        assertThat(read).isEqualTo(new Reading<>(new Person("Ada\n\tLovelace", 36, null, List.of()), true));
    }

    @ParameterizedTest
    @CsvSource({
        "calm, CALM, false",
        "relaxed, CALM, false",
        "Very Cross, VERY_CROSS, true",
        "VERY-CROSS, VERY_CROSS, true",
        "The mood is calm., CALM, true",
        "She is very cross!, VERY_CROSS, true",
        "**Calm**, CALM, true"
    })
    void anEnumInAnotherCaseOrASentence_isFound(String said, Mood mood, boolean repaired) {
        Reading<Person> read =
                ReplyJson.read("{\"name\": \"A\", \"age\": 1, \"mood\": \"" + said + "\"}", Person.CODEC);

        assertThat(read.value().mood()).isEqualTo(mood);
        assertThat(read.repaired()).isEqualTo(repaired);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"not calm", "calm, then very cross", "She isn't calm", "furious", "anything but calm", "becalmed"
            })
    void anEnumThatIsNotClear_isAProblem(String said) {
        assertProblems(
                "{\"name\": \"A\", \"age\": 1, \"mood\": \"" + said + "\"}",
                "$.mood: should be one of calm, very cross, but is the string \"" + said + "\"");
    }

    @Test
    void aMissingNumber_isAProblemAndNeverZero() {
        assertProblems("{\"name\": \"Ada\"}", "$.age: required but missing");
        assertProblems("{\"name\": \"Ada\", \"age\": null}", "$.age: required but missing");
        assertProblems(
                "{\"name\": \"Ada\", \"age\": \"\"}", "$.age: should be an integer of 32 bits, but is the string \"\"");
    }

    @Test
    void severalProblems_areToldTogether() {
        assertProblems(
                "{\"age\": \"old\", \"mood\": \"blue\", \"friends\": [{\"name\": \"Bob\"}, 3, {\"name\": {}, \"age\": 300}]}",
                "$.age: should be an integer of 32 bits, but is the string \"old\"",
                "$.mood: should be one of calm, very cross, but is the string \"blue\"",
                "$.friends[0].age: required but missing",
                "$.friends[1]: should be an object, but is the number 3",
                "$.friends[2].name: should be a string, but is an object",
                "$.name: required but missing");
    }

    @Test
    void whatTheClassRefuses_isAProblem() {
        assertProblems(
                "{\"name\": \"Ada\", \"age\": 1, \"friends\": [{\"name\": \"Bob\", \"age\": 300}]}",
                "$.friends[0]: refused by its class: nobody is 300");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": \"Ada\", \"age\": 3|$.age",
                "{\"name\": \"Ada\", \"age\": 36|$.age",
                "{\"name\": \"Ada\", \"age\": 36,|$.age",
                "{\"name\": \"Ad|$.name",
                "{\"name\": \"Ada\\|$.name",
                "{\"name\": \"Ada\", \"age\": 36, \"friends\": [{\"name\": \"Bob\", \"age\": 1}|$.friends[0]",
                "{\"name\": \"Ada\", \"age\": 36, \"friends\": []|$.friends",
                "Here: {\"name\": \"Ada\", \"age\":|$.age",
                "{|$",
            })
    void aReplyThatIsCutOff_isNeverRead(String text, String path) {
        assertProblems(text, path + ": the reply ends here, before its JSON does");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[{\"name\": \"Ada\", \"age\": 36}]|$: should be an object, but is an array",
                "{\"name\": \"Ada\", \"age\": 36} or {\"name\": \"Bob\", \"age\": 36}|$: it holds 2 JSON values where one was asked for",
                "{'name': 'Ada', 'age': 36} or {\"name\": \"Bob\"}|$: it holds 2 JSON values where one was asked for",
                "{\"name\": \"say \"hi\" now\", \"age\": 36}|$.name: no JSON at: hi\" now\", \"age\": 36}",
                "{\"name\": Ada, \"age\": 36}|$.name: no JSON at: Ada, \"age\": 36}",
                "{\"name\": \"Ada\" \"age\": 36}|$.name: no JSON at: \"age\": 36}",
                "{\"name\": \"Ada\", \"age\": 036}|$.age: no JSON at: 036}",
                "{\"name\": \"Ada\", \"age\": NaN}|$.age: no JSON at: NaN}",
                "{\"name\": \"Ada\", \"age\": Infinity}|$.age: no JSON at: Infinity}",
                "{\"name\": \"Ada\", \"age\": 3e999}|$.age: should be an integer of 32 bits, but is the number 3e999",
                "{\"name\": \"Ada\", \"age\": 9999999999}|$.age: should be an integer of 32 bits, but is the number 9999999999",
                "{\"name\": \"Ada\", \"age\": 36, \"age\": 37}|$.age: given twice, with different values",
                "{\"name\": \"\\alpha\", \"age\": 1}|$.name: no JSON at: alpha\", \"age\": 1}",
                "<think>{\"name\": \"Ada\", \"age\": 36}|$: it holds no JSON object",
                "I cannot say.|$: it holds no JSON object",
            })
    void whatHasNoOneReading_isAProblem(String text, String problem) {
        assertProblems(text, problem);
    }

    @Test
    void severalFences_thatDiffer_areAProblem() {
        assertProblems(
                "```json\n{\"name\": \"Ada\", \"age\": 36}\n```\nor\n```json\n{\"name\": \"Bob\", \"age\": 1}\n```",
                "$: it holds 2 JSON values where one was asked for");
        assertProblems("| name | age |\n|---|---|\n| Ada | 36 |", "$: it holds no JSON object");
    }

    private static void assertProblems(String text, String... problems) {
        InvalidReplyException failure =
                catchThrowableOfType(InvalidReplyException.class, () -> ReplyJson.read(text, Person.CODEC));

        assertThat(failure).as(text).isNotNull();
        assertThat(failure.text()).isEqualTo(text);
        assertThat(failure.problems()).extracting(JsonProblem::toString).containsExactlyInAnyOrder(problems);
    }
}

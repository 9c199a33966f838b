package dev.sonde.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sonde.call.EventStream;
import dev.sonde.error.EmptyReplyException;
import dev.sonde.error.InvalidReplyException;
import dev.sonde.error.RefusedReplyException;
import dev.sonde.error.TruncatedReplyException;
import dev.sonde.json.Codecs;
import dev.sonde.json.JsonValue;
import dev.sonde.json.JsonValueCodec;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"value\":[{\"a\":[1,{\"b\":\"]}\"}]},{\"a\":\"\\\\\"},{}]}",
                " \n[ {\"a\":[1,{\"b\":\"]}\"}]} , {\"a\":\"\\\\\"} , {} ] ",
                "```json\n{\"value\":[{\"a\":[1,{\"b\":\"]}\"}]},{\"a\":\"\\\\\"},{}]}\n```",
                "<think>[1] or {\"value\": [2]}?</think>\n[{\"a\":[1,{\"b\":\"]}\"}]},{\"a\":\"\\\\\"},{}]",
                "{\"count\": 3, \"how\": {\"x\": [1]}, \"people\":[{\"a\":[1,{\"b\":\"]}\"}]},{\"a\":\"\\\\\"},{}], \"sure\": true}",
                "Here: [{\"a\":[1,{\"b\":\"]}\"}]},{\"a\":\"\\\\\"},{},] That's [all]",
            })
    void elements_areFoundWhateverStandsAround(String text) {
        try (Stream<JsonValue> elements =
                Replies.elements(Said.stream(text, Ending.COMPLETE), JsonValueCodec.INSTANCE)) {
            assertThat(elements.map(JsonValue::toString))
                    .containsExactly("{\"a\":[1,{\"b\":\"]}\"}]}", "{\"a\":\"\\\\\"}", "{}");
        }
    }

    @Test
    void element_isGivenAtItsClosingBracket() {
        List<String> asked = new ArrayList<>();
        Iterator<Said> chunks = List.of("{\"value\":[{\"a\":", "1}", ",{\"a\":2", "}", "]}").stream()
                .map(Said::chunk)
                .peek(chunk -> asked.add(chunk.text().orElseThrow()))
                .iterator();
        Iterator<JsonValue> elements = Replies.elements(EventStream.of(() -> chunks), JsonValueCodec.INSTANCE)
                .iterator();

        assertThat(elements.next()).hasToString("{\"a\":1}");
        assertThat(asked).endsWith("1}");
        assertThat(elements.next()).hasToString("{\"a\":2}");
        assertThat(asked).endsWith("}");
    }

    @Test
    void scalars_endAtTheCommaOrTheBracket() {
        assertThat(Replies.elements(Said.stream("{\"value\": [1, -2,30]}", Ending.COMPLETE), Codecs.INTEGER))
                .containsExactly(1, -2, 30);
        assertThat(Replies.elements(Said.stream("[\"a, b\", \"]\", \"\"]", Ending.COMPLETE), Codecs.STRING))
                .containsExactly("a, b", "]", "");
        assertThat(Replies.elements(Said.stream("{\"value\": []}", Ending.COMPLETE), Codecs.STRING))
                .isEmpty();
    }

    @Test
    void comments_hideNoBrackets() {
        assertThat(Replies.elements(
                        Said.stream("{/* ] */ \"value\": // [\n [[1], [2]]}", Ending.COMPLETE),
                        JsonValueCodec.INSTANCE))
                .hasToString("[[1], [2]]")
                .hasSize(2);
    }

    @Test
    void cutOff_isAnErrorBehindWhatWasComplete() {
        List<JsonValue> read = new ArrayList<>();

        TruncatedReplyException failure = catchThrowableOfType(
                TruncatedReplyException.class,
                () -> Replies.elements(
                                Said.stream("{\"value\": [{\"a\": 1}, {\"a\": 2", Ending.TRUNCATED),
                                JsonValueCodec.INSTANCE)
                        .forEach(read::add));

        assertThat(read).hasToString("[{\"a\":1}]");
        assertThat(failure.text()).isEqualTo(", {\"a\": 2");
    }

    @Test
    void unusable_isTyped() {
        assertThat(failure("I won't.", Ending.REFUSED)).isInstanceOf(RefusedReplyException.class);
        assertThat(failure(" ", Ending.COMPLETE)).isInstanceOf(EmptyReplyException.class);
        assertThat(failure("No idea", Ending.COMPLETE)).isInstanceOf(InvalidReplyException.class);
        assertThat(failure("{\"sorry\": \"none\"}", Ending.COMPLETE)).hasMessageContaining("no list");
        assertThat(failure("[1, 2", Ending.COMPLETE)).hasMessageContaining("not closed");
        assertThat(failure("[1, 2]", Ending.INTERRUPTED)).isInstanceOf(TruncatedReplyException.class);
        assertThat(failure("{\"a\": [1], \"b\": [2]}", Ending.COMPLETE)).hasMessageContaining("several lists");
    }

    @Test
    void elementThatDoesNotFit_isToldByItsPlaceAndEndsTheCall() {
        List<Said> left = new ArrayList<>(Said.charByChar("[1, 2, \"x\", 4]", Ending.COMPLETE));
        EventStream<Said> chunks = EventStream.of(() -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !left.isEmpty();
            }

            @Override
            public Said next() {
                return left.remove(0);
            }
        });
        List<Integer> read = new ArrayList<>();

        InvalidReplyException failure = catchThrowableOfType(
                InvalidReplyException.class,
                () -> Replies.elements(chunks, Codecs.INTEGER).forEach(read::add));

        assertThat(read).containsExactly(1, 2);
        assertThat(failure.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.path()).startsWith("$[2]"));
        assertThat(left).isNotEmpty();
    }

    private static RuntimeException failure(String text, Ending ending) {
        return catchThrowableOfType(
                RuntimeException.class,
                () -> Replies.elements(Said.stream(text, ending), JsonValueCodec.INSTANCE)
                        .forEach(element -> {}));
    }
}

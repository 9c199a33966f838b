package dev.sonde.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sonde.call.EventStream;
import dev.sonde.error.EmptyReplyException;
import dev.sonde.error.InvalidReplyException;
import dev.sonde.error.RefusedReplyException;
import dev.sonde.error.TruncatedReplyException;
import dev.sonde.json.Codecs;
import dev.sonde.json.JsonValueCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepliesTest {

    @Test
    void text_isTheText() {
        assertThat(Replies.text(Said.of(" Hi "))).isEqualTo(" Hi ");
        assertThat(Replies.text(new Said(Optional.of("Hi"), Ending.UNKNOWN))).isEqualTo("Hi");
    }

    @Test
    void text_whenItCannotBeUsed_failsTypedWithIt() {
        assertThatThrownBy(() -> Replies.text(new Said(Optional.of("Hel"), Ending.TRUNCATED)))
                .isInstanceOfSatisfying(
                        TruncatedReplyException.class,
                        failure -> assertThat(failure.text()).isEqualTo("Hel"));
        assertThatThrownBy(() -> Replies.text(new Said(Optional.of("Hel"), Ending.INTERRUPTED)))
                .isInstanceOf(TruncatedReplyException.class)
                .hasMessageContaining("broke the reply off");
        assertThatThrownBy(() -> Replies.text(Said.end(Ending.REFUSED))).isInstanceOf(RefusedReplyException.class);
        assertThatThrownBy(() -> Replies.text(Said.of(" \n"))).isInstanceOf(EmptyReplyException.class);
        assertThatThrownBy(() -> Replies.text(Said.end(Ending.COMPLETE))).isInstanceOf(EmptyReplyException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":[1,{\"b\":\"}\"}]}",
                " \n{\"a\":[1,{\"b\":\"}\"}]}\n",
                "```json\n{\"a\":[1,{\"b\":\"}\"}]}\n```",
                "Sure, here it is:\n```\n{\"a\":[1,{\"b\":\"}\"}]}\n```\nAnything else?",
                "<think>Should it be {\"a\": 2}?</think>\n{\"a\":[1,{\"b\":\"}\"}]}",
                "Hmm, {\"a\": 2}?\n</think>{\"a\":[1,{\"b\":\"}\"}]}",
                "As shown in [1], {so}: {\"a\":[1,{\"b\":\"}\"}]} [2] :-}",
            })
    void read_findsTheJson(String text) {
        assertThat(Replies.read(Said.of(text), JsonValueCodec.INSTANCE)).hasToString("{\"a\":[1,{\"b\":\"}\"}]}");
    }

    @Test
    void read_whenThereIsNoObject_takesTheArray() {
        assertThat(Replies.read(Said.of("Here: [1, 2]."), JsonValueCodec.INSTANCE))
                .hasToString("[1,2]");
    }

    @Test
    void read_whenAStringHoldsTags_leavesThemAlone() {
        String json = "{\"a\":\"</think> ```json\\n{}\\n``` \"}";

        assertThat(Replies.read(Said.of(json), JsonValueCodec.INSTANCE)).hasToString(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no JSON here",
                "{\"a\":1} or {\"a\":2}",
                "{\"a\":{\"b\":1}",
                "{\"a\":1, ?:{\"c\":2}}",
                "see [note] only",
                "```json\n```"
            })
    void read_whenThereIsNotExactlyOneWhole_failsWithTheText(String text) {
        InvalidReplyException failure = catchThrowableOfType(
                InvalidReplyException.class, () -> Replies.read(Said.of(text), JsonValueCodec.INSTANCE));

        assertThat(failure.text()).isEqualTo(text);
    }

    @Test
    void read_whenTheShapeIsWrong_namesThePlace() {
        InvalidReplyException failure = catchThrowableOfType(
                InvalidReplyException.class, () -> Replies.read(Said.of("Here: [\"a\", {}]"), new ListCodec()));

        assertThat(failure.text()).isEqualTo("Here: [\"a\", {}]");
        assertThat(failure).hasMessageContaining("$[1]: should be a string");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"value\": \"POSITIVE\"}",
                "```json\n{\"value\": \"POSITIVE\", \"why\": {\"value\": 1}}\n```",
                "\"POSITIVE\"",
                "POSITIVE",
                "<think>\nHm.\n</think>\n\nPOSITIVE\n"
            })
    void readValue_takesEnvelopeBareValueOrText(String text) {
        assertThat(Replies.readValue(Said.of(text), Codecs.STRING)).isEqualTo("POSITIVE");
    }

    @Test
    void readValue_takesBareNumbersAndLists() {
        assertThat(Replies.readValue(Said.of("42"), Codecs.INTEGER)).isEqualTo(42);
        assertThat(Replies.readValue(Said.of("The list: [\"a\"]"), new ListCodec()))
                .containsExactly("a");
        assertThat(Replies.readValue(Said.of("as [1] says"), Codecs.STRING)).isEqualTo("as [1] says");
    }

    @Test
    void readValue_takesTheOnlyMemberThatFits() {
        String told = "{\"sentiment\": \"good\", \"score\": 42, \"why\": [\"It says so.\"]}";
        assertThat(Replies.readValue(Said.of(told), Codecs.INTEGER)).isEqualTo(42);
        assertThat(Replies.readValue(Said.of(told), new ListCodec())).containsExactly("It says so.");
    }

    @Test
    void readValue_whenSeveralMembersFit_picksNone() {
        assertThatThrownBy(() -> Replies.readValue(Said.of("{\"a\": 1, \"b\": 2}"), Codecs.INTEGER))
                .isInstanceOf(InvalidReplyException.class);
        assertThatThrownBy(() -> Replies.readValue(Said.of("{\"a\": \"1\", \"b\": 2}"), Codecs.INTEGER))
                .isInstanceOf(InvalidReplyException.class);
    }

    @Test
    void readValue_whenTheShapeIsWrong_namesThePlace() {
        InvalidReplyException failure = catchThrowableOfType(
                InvalidReplyException.class,
                () -> Replies.readValue(Said.of("{\"value\": [\"a\", {}]}"), new ListCodec()));

        assertThat(failure.problems()).hasToString("[$.value[1]: should be a string, but is an object]");
    }

    @Test
    void texts_areThePiecesThatHoldText() {
        EventStream<Said> chunks = EventStream.of(List.of(
                Said.chunk(""), Said.chunk("Hel"), Said.end(Ending.NONE), Said.chunk("lo"), Said.end(Ending.COMPLETE)));

        assertThat(Replies.texts(chunks)).containsExactly("Hel", "lo");
    }

    @Test
    void texts_whenTruncated_bringTheirPiecesThenFail() {
        EventStream<Said> chunks = EventStream.of(List.of(Said.chunk("Hel"), Said.end(Ending.TRUNCATED)));
        List<String> pieces = new ArrayList<>();
        try (Stream<String> texts = Replies.texts(chunks)) {
            assertThatThrownBy(() -> texts.forEach(pieces::add))
                    .isInstanceOfSatisfying(
                            TruncatedReplyException.class,
                            failure -> assertThat(failure.text()).isEqualTo("Hel"));
        }
        assertThat(pieces).containsExactly("Hel");
    }

    @Test
    void texts_whenEmpty_fail() {
        EventStream<Said> chunks = EventStream.of(List.of(Said.end(Ending.COMPLETE)));

        assertThatThrownBy(() -> Replies.texts(chunks).toList()).isInstanceOf(EmptyReplyException.class);
    }
}

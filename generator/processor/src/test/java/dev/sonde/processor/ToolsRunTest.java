package dev.sonde.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.sonde.error.UnfinishedReplyException;
import dev.sonde.processor.provider.Oracle;
import dev.sonde.processor.provider.Question;
import dev.sonde.prompt.Completion;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Generated classes whose model calls tools. */
@Timeout(60)
class ToolsRunTest {

    private static final String FORECAST = "call forecast {\"city\": \"Bonn\", \"days\": 3}";

    private static Generated generated;

    @BeforeAll
    static void compile() {
        generated = Generated.from("toolrun");
    }

    @Test
    void call_reachesTheMethod_andItsResultTheModel() {
        Oracle oracle = new Oracle(FORECAST + "\ncall is_warm {\"sky\": \"CLOUDED\"}", "Warm");

        assertThat(call(oracle, "answer", "?")).isEqualTo("Warm");

        assertThat(oracle.questions().get(1).messages()).endsWith("#1: {\"sky\":\"CLEAR\",\"degrees\":7}", "#2: false");
    }

    @Test
    void tools_areOfferedInEveryRound_strictlyIfAllCanBe() {
        Oracle oracle = new Oracle("call note {\"text\": \"x\"}", "Noted");

        assertThat(call(oracle, "answer", "?")).isEqualTo("Noted");

        assertThat(oracle.questions())
                .hasSize(2)
                .allSatisfy(question -> assertThat(question.tools())
                        .extracting(Question.Tool::name)
                        .containsExactly("forecast", "is_warm", "note", "fail"));
        assertThat(oracle.questions().get(1).tools()).allMatch(Question.Tool::strict);
        assertThat(oracle.questions().get(1).messages()).endsWith("#1: Done.");
    }

    @Test
    void tools_ofWhichOneCannotBeStrict_areAllOfferedAsUsual() {
        Oracle oracle = new Oracle("Drawn");

        call(oracle, "draw", "?");

        assertThat(oracle.question().tools())
                .extracting(Question.Tool::name, Question.Tool::strict)
                .containsExactly(tuple("forecast", false), tuple("is_warm", false), tuple("points", false));
    }

    @Test
    void argumentsThatDoNotFit_areToldByPath() {
        Oracle oracle = new Oracle("call forecast {\"days\": \"many\"}", "Sorry");

        call(oracle, "answer", "?");

        assertThat(oracle.questions().get(1).messages())
                .last()
                .asString()
                .contains("cannot be used", "$.city", "$.days");
    }

    @Test
    void nullForWhatMayBeAbsent_isTaken() {
        Oracle oracle = new Oracle("call forecast {\"city\": \"Bonn\", \"days\": null}", "Warm");

        call(oracle, "answer", "?");

        assertThat(oracle.questions().get(1).messages()).last().asString().contains("\"degrees\":4");
    }

    @Test
    void completion_tellsTheRounds_andWhatAToolThrew() {
        Oracle oracle = new Oracle("call fail {}", "{\"value\": 3}");

        Completion<?> completion = (Completion<?>) call(oracle, "count", "?");

        assertThat(completion.value()).isEqualTo(3);
        assertThat(completion.attempts().get(0).toolResults())
                .singleElement()
                .satisfies(result -> assertThat(result.failure()).hasMessage("the disk is full"));
        assertThat(oracle.questions().get(1).messages()).endsWith("#1: The tool failed.");
        assertThat(oracle.questions()).hasSize(2).allSatisfy(question -> {
            assertThat(question.json()).isTrue();
            assertThat(question.messages()).startsWith("system: Reply in JSON of this type: {value: integer}");
        });
    }

    @Test
    void rounds_areBoundedAsTheAnnotationSays() {
        UnfinishedReplyException failure =
                catchThrowableOfType(UnfinishedReplyException.class, () -> call(new Oracle(FORECAST), "count", "?"));

        assertThat(failure.attempts()).hasSize(3);
    }

    @Test
    void future_callsTools() throws Exception {
        Oracle oracle = new Oracle(FORECAST, "Warm");

        CompletableFuture<?> answer = (CompletableFuture<?>) call(oracle, "later", "?");

        assertThat(answer.get(30, TimeUnit.SECONDS)).isEqualTo("Warm");
    }

    @Test
    void stream_callsToolsInBetween() {
        Oracle oracle = new Oracle(FORECAST, "It is warm");

        try (Stream<?> texts = (Stream<?>) call(oracle, "tell", "?")) {
            assertThat(String.join("", texts.map(String.class::cast).toList())).endsWith("\n\nIt is warm");
        }
        assertThat(oracle.questions()).hasSize(2);
    }

    private static Object call(Oracle oracle, String method, Object... arguments) {
        return generated.call("Desk", oracle, method, arguments);
    }
}

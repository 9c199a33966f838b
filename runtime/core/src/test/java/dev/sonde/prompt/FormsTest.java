package dev.sonde.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sonde.call.ApiReply;
import dev.sonde.error.InvalidReplyException;
import dev.sonde.error.ReplyException;
import dev.sonde.error.TruncatedReplyException;
import dev.sonde.json.Codecs;
import dev.sonde.observe.ModelReply;
import dev.sonde.observe.ReplyFacts;
import dev.sonde.observe.TokenUsage;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class FormsTest {

    private static final TokenUsage USAGE = new TokenUsage(10L, 5L, 8L, null);

    private record Told(Optional<String> text, Ending ending) implements TextReply, ModelReply {

        static ApiReply<Told> of(String text, Ending ending) {
            return ApiReply.of(new Told(Optional.of(text), ending));
        }

        @Override
        public Optional<String> reasoning() {
            return Optional.of("Hm");
        }

        @Override
        public ReplyFacts facts() {
            return new ReplyFacts("id-1", "large", "stop", USAGE, true);
        }
    }

    @Test
    void completion_tellsAllThatTheCallTold() {
        Completion<Integer> completion =
                Replies.completion(Told.of("{\"value\": 42}", Ending.COMPLETE), Content.value(Codecs.INTEGER));

        assertThat(completion.value()).isEqualTo(42);
        assertThat(completion.reasoning()).contains("Hm");
        assertThat(completion.ending()).isEqualTo(Ending.COMPLETE);
        assertThat(completion.finishReason()).contains("stop");
        assertThat(completion.usage()).contains(USAGE);
        assertThat(completion.id()).contains("id-1");
        assertThat(completion.model()).contains("large");
        assertThat(completion.traceId()).isEmpty();
        assertThat(completion.repaired()).isFalse();
        assertThat(completion.attempts()).singleElement().satisfies(attempt -> {
            assertThat(attempt.text()).isEqualTo("{\"value\": 42}");
            assertThat(attempt.failure()).isNull();
        });
    }

    @Test
    void outcome_ofATruncatedReply_hasWhatHadCome() {
        Outcome<Integer> cut = Replies.outcome(
                ApiReply.of(new Said(Optional.of("Sure: {\"name\": \"Ada\", \"age\": 3"), Ending.TRUNCATED)),
                Content.object(Codecs.INTEGER));

        assertThat(((Outcome.Truncated<Integer>) cut).partial()).hasToString("Partial[{\"name\":\"Ada\"}]");
        assertThat(((Outcome.Truncated<Integer>) cut).partial().complete()).isEmpty();
    }

    @Test
    void completion_ofAReplyThatTellsNothing_knowsNothing() {
        Completion<String> completion = Replies.completion(ApiReply.of(Said.of("Hi")), Content.text());

        assertThat(completion.value()).isEqualTo("Hi");
        assertThat(completion.usage()).isEmpty();
        assertThat(completion.reasoning()).isEmpty();
        assertThat(completion.id()).isEmpty();
    }

    @Test
    void completion_ofAnUnusableReply_isTheException() {
        InvalidReplyException failure = catchThrowableOfType(
                InvalidReplyException.class,
                () -> Replies.completion(Told.of("{\"value\": []}", Ending.COMPLETE), Content.value(Codecs.INTEGER)));

        assertThat(failure.problems()).isNotEmpty();
        assertThat(failure.attempts()).singleElement().satisfies(attempt -> {
            assertThat(attempt.usage()).isEqualTo(USAGE);
            assertThat(attempt.failure()).isSameAs(failure);
        });
    }

    @Test
    void outcome_hasACaseForEverything() {
        assertThat(outcome("{\"value\": 1}", Ending.COMPLETE)).isEqualTo("ok 1");
        assertThat(outcome("{\"val", Ending.TRUNCATED)).isEqualTo("truncated {\"val");
        assertThat(outcome("{\"value\": 1}", Ending.TRUNCATED)).isEqualTo("truncated {\"value\": 1}");
        assertThat(outcome("{\"val", Ending.INTERRUPTED)).isEqualTo("truncated {\"val");
        assertThat(outcome("No.", Ending.REFUSED)).isEqualTo("refused No.");
        assertThat(outcome(" ", Ending.COMPLETE)).isEqualTo("empty");
        assertThat(outcome("{\"value\": []}", Ending.COMPLETE)).startsWith("invalid 1 {\"value\": []}");
    }

    @Test
    void outcome_isSealed_soThatASwitchIsChecked() {
        assertThat(Outcome.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(Outcome.Ok.class, Outcome.Failed.class);
        assertThat(Outcome.Failed.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(
                        Outcome.Truncated.class,
                        Outcome.Refused.class,
                        Outcome.Empty.class,
                        Outcome.Invalid.class,
                        Outcome.Unfinished.class);
    }

    @Test
    void outcome_givesTheValueOrTheException() {
        assertThat(Replies.outcome(Told.of("Hi", Ending.COMPLETE), Content.text())
                        .orElseThrow())
                .isEqualTo("Hi");
        Outcome<String> cut = Replies.outcome(Told.of("H", Ending.TRUNCATED), Content.text());
        assertThat(cut.attempts()).hasSize(1);
        assertThatThrownBy(cut::orElseThrow).isInstanceOf(TruncatedReplyException.class);
    }

    @Test
    void whole_isTakenAsItIs_andAnOutcomeSaysWhetherItCanBeUsed() {
        ApiReply<Told> cut = Told.of("H", Ending.TRUNCATED);

        Completion<Told> completion = Replies.completion(cut, Content.whole());
        Outcome<Told> outcome = Replies.outcome(cut, Content.whole());

        assertThat(completion.value()).isEqualTo(cut.value());
        assertThat(completion.ending()).isEqualTo(Ending.TRUNCATED);
        assertThat(outcome).isInstanceOf(Outcome.Truncated.class);
    }

    @Test
    void optional_isEmptyWhereTheModelSaysSo() {
        assertThat(Replies.readOptional(Said.of("{\"value\": 1}"), Codecs.INTEGER))
                .contains(1);
        assertThat(Replies.readOptional(Said.of("{\"value\": null}"), Codecs.INTEGER))
                .isEmpty();
        assertThat(Replies.readOptional(Said.of("null"), Codecs.INTEGER)).isEmpty();
        assertThat(Replies.readOptional(Said.of("{}"), Codecs.INTEGER)).isEmpty();
        assertThat(Replies.readOptional(Said.of("{}"), Codecs.STRING)).isEmpty();
        assertThatThrownBy(() -> Replies.readOptional(Said.of("{\"value\": []}"), Codecs.INTEGER))
                .isInstanceOf(InvalidReplyException.class);
    }

    @Test
    void futures_areReadWhenTheReplyIsHere() {
        CompletableFuture<Told> reply = new CompletableFuture<>();
        CompletableFuture<String> read = Replies.readAsync(reply, Content.text());
        assertThat(read).isNotDone();

        reply.complete(new Told(Optional.of("Hi"), Ending.COMPLETE));

        assertThat(read).isCompletedWithValue("Hi");
        assertThatThrownBy(() -> Replies.completionAsync(
                                CompletableFuture.completedFuture(Told.of("", Ending.COMPLETE)), Content.text())
                        .join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(ReplyException.class);
        assertThat(Replies.outcomeAsync(CompletableFuture.completedFuture(Told.of("", Ending.COMPLETE)), Content.text())
                        .join())
                .isInstanceOf(Outcome.Empty.class);
    }

    private static String outcome(String text, Ending ending) {
        return Replies.outcome(Told.of(text, ending), Content.value(Codecs.INTEGER))
                .accept(new Outcome.Cases<Integer, String>() {
                    @Override
                    public String ok(Outcome.Ok<Integer> ok) {
                        return "ok " + ok.value();
                    }

                    @Override
                    public String truncated(Outcome.Truncated<Integer> truncated) {
                        return "truncated " + truncated.text();
                    }

                    @Override
                    public String refused(Outcome.Refused<Integer> refused) {
                        return "refused " + refused.text();
                    }

                    @Override
                    public String empty(Outcome.Empty<Integer> empty) {
                        return "empty" + empty.text().strip();
                    }

                    @Override
                    public String invalid(Outcome.Invalid<Integer> invalid) {
                        return "invalid " + invalid.problems().size() + " " + invalid.text();
                    }
                });
    }
}

package dev.sonde.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sonde.call.ApiReply;
import dev.sonde.error.CallClosedException;
import dev.sonde.error.CallState;
import dev.sonde.error.InvalidReplyException;
import dev.sonde.error.ReplyException;
import dev.sonde.error.TruncatedReplyException;
import dev.sonde.json.Codecs;
import dev.sonde.observe.ModelReply;
import dev.sonde.observe.ReplyFacts;
import dev.sonde.observe.TokenUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ReplyRetryTest {

    private static final Content<TextReply, Integer> NUMBER = Content.value(Codecs.INTEGER);
    private static final String GOOD = "{\"value\": 1}";
    private static final String BAD = "{\"value\": []}";

    private record Question(List<String> said) implements PromptRequest<Question> {
        @Override
        public Question continued(TextReply reply, String answer) {
            List<String> more = new ArrayList<>(said);
            more.add(reply.text().orElseThrow());
            more.add(answer);
            return new Question(more);
        }
    }

    private record Told(Optional<String> text, Ending ending) implements TextReply, ModelReply {
        @Override
        public ReplyFacts facts() {
            return new ReplyFacts(null, null, null, new TokenUsage(60L, 40L, 0L, 0L), true);
        }
    }

    /** Gives its answers one after the other and keeps what it was asked. */
    private static final class Model {

        private final List<Question> asked = new ArrayList<>();
        private final List<String> answers;

        Model(String... answers) {
            this.answers = List.of(answers);
        }

        ApiReply<Told> reply(Question question) {
            asked.add(question);
            String text = answers.get(asked.size() - 1);
            return ApiReply.of(new Told(Optional.of(text), text.endsWith("…") ? Ending.TRUNCATED : Ending.COMPLETE));
        }

        int ask(ReplyRetry retry) {
            return retry.read(new Question(List.of("How many?")), (question, options) -> reply(question), NUMBER);
        }
    }

    @Test
    void goodReply_isAskedForOnce() {
        Model model = new Model(GOOD);

        assertThat(model.ask(ReplyRetry.of(RetryInvalid.REPAIR))).isEqualTo(1);
        assertThat(model.asked).hasSize(1);
    }

    @Test
    void repair_goesOnWithTheReplyAndWhatIsWrongWithIt() {
        Model model = new Model(BAD, GOOD);

        assertThat(model.ask(ReplyRetry.of(RetryInvalid.REPAIR))).isEqualTo(1);

        List<String> said = model.asked.get(1).said();
        assertThat(said).hasSize(3).startsWith("How many?", BAD);
        assertThat(said.get(2)).contains("cannot be used:\n- $", "Reply again");
    }

    @Test
    void emptyReply_isAskedForAgainAsItWas() {
        Model model = new Model(" ", GOOD);

        model.ask(ReplyRetry.of(RetryInvalid.REPAIR));

        assertThat(model.asked.get(1)).isEqualTo(model.asked.get(0));
    }

    @Test
    void attempts_areBounded_andTheLastFailureTellsThemAll() {
        Model model = new Model(BAD, "?", BAD, GOOD);

        InvalidReplyException failure = catchThrowableOfType(
                InvalidReplyException.class,
                () -> model.ask(ReplyRetry.of(RetryInvalid.RESEND).attempts(3)));

        assertThat(model.asked).hasSize(3);
        assertThat(failure.attempts()).extracting(ReplyAttempt::text).containsExactly(BAD, "?", BAD);
        assertThat(failure.attempts().get(2).failure()).isSameAs(failure);
    }

    @Test
    void tokens_areBounded() {
        Model model = new Model(BAD, BAD, GOOD);

        assertThatThrownBy(() ->
                        model.ask(ReplyRetry.of(RetryInvalid.RESEND).attempts(9).tokens(200)))
                .isInstanceOf(InvalidReplyException.class);

        assertThat(model.asked).hasSize(2);
    }

    @Test
    void truncated_isNotAskedForAgain() {
        Model model = new Model("{\"val…", GOOD);

        assertThatThrownBy(() -> model.ask(ReplyRetry.of(RetryInvalid.REPAIR)))
                .isInstanceOf(TruncatedReplyException.class);
    }

    @Test
    void nonsense_isRefused() {
        assertThatThrownBy(() -> ReplyRetry.of(RetryInvalid.RESEND).attempts(0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReplyRetry.of(RetryInvalid.RESEND).tokens(0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void outcome_isThatOfTheLast() {
        Model model = new Model(BAD, BAD);

        Outcome<Integer> outcome = ReplyRetry.of(RetryInvalid.RESEND)
                .outcome(new Question(List.of()), (question, options) -> model.reply(question), NUMBER);

        assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
        assertThat(outcome.attempts()).hasSize(2);
    }

    @Test
    void future_asksAgainWhenTheReplyIsHere() {
        Model model = new Model(BAD, GOOD);
        List<CompletableFuture<ApiReply<Told>>> calls = new ArrayList<>();
        CompletableFuture<Integer> read = ReplyRetry.of(RetryInvalid.RESEND)
                .readAsync(new Question(List.of()), (question, options) -> begun(calls), NUMBER);

        calls.get(0).complete(model.reply(new Question(List.of())));
        assertThat(read).isNotDone();
        calls.get(1).complete(model.reply(new Question(List.of())));

        assertThat(read).isCompletedWithValue(1);
    }

    @Test
    void cancel_endsTheCallUnderWay() {
        Model model = new Model(BAD);
        List<CompletableFuture<ApiReply<Told>>> calls = new ArrayList<>();
        CompletableFuture<Outcome<Integer>> outcome = ReplyRetry.of(RetryInvalid.RESEND)
                .outcomeAsync(new Question(List.of()), (question, options) -> begun(calls), NUMBER);
        calls.get(0).complete(model.reply(new Question(List.of())));

        outcome.cancel(true);

        assertThat(calls).hasSize(2);
        assertThat(calls.get(1)).isCancelled();
    }

    @Test
    void brokenCall_tellsWhatTheReplyBeforeItLacked() {
        Model model = new Model(BAD);
        List<CompletableFuture<ApiReply<Told>>> calls = new ArrayList<>();
        CompletableFuture<Completion<Integer>> completion = ReplyRetry.of(RetryInvalid.RESEND)
                .completionAsync(new Question(List.of()), (question, options) -> begun(calls), NUMBER);
        calls.get(0).complete(model.reply(new Question(List.of())));
        CallClosedException broken = new CallClosedException(new CallState("POST /chat", 1, null, null, 0), null);

        calls.get(1).completeExceptionally(broken);

        assertThat(completion).isCompletedExceptionally();
        assertThat(broken.getSuppressed())
                .singleElement()
                .isInstanceOfSatisfying(
                        ReplyException.class,
                        before -> assertThat(before.attempts()).hasSize(1));
    }

    private static CompletableFuture<ApiReply<Told>> begun(List<CompletableFuture<ApiReply<Told>>> calls) {
        CompletableFuture<ApiReply<Told>> call = new CompletableFuture<>();
        calls.add(call);
        return call;
    }
}

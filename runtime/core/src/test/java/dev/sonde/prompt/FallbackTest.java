package dev.sonde.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sonde.call.ApiReply;
import dev.sonde.call.EventStream;
import dev.sonde.error.ApiException;
import dev.sonde.error.CallException;
import dev.sonde.error.CallState;
import dev.sonde.error.ConnectionException;
import dev.sonde.error.ErrorReply;
import dev.sonde.error.TruncatedReplyException;
import dev.sonde.json.Codecs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FallbackTest {

    private static final CallState CALL = new CallState("POST /chat", 1, null, null, 0);
    private static final ReplyRetry FALLBACK = ReplyRetry.of(RetryInvalid.NONE).fallbackModels("b", "c");

    private record Question(String model) implements PromptRequest<Question> {
        @Override
        public Question continued(TextReply said, String answer) {
            return this;
        }

        @Override
        public Question withModel(String name) {
            return new Question(name);
        }
    }

    private record Told(Optional<String> text, Ending ending) implements TextReply {
        static ApiReply<Told> of(String text) {
            return ApiReply.of(new Told(Optional.of(text), text.endsWith("…") ? Ending.INTERRUPTED : Ending.COMPLETE));
        }
    }

    /** Models that fail or reply, by their names; keeps which were asked. */
    private static final class Models {

        private final List<String> asked = new ArrayList<>();
        private final Map<String, Object> answers;

        Models(Map<String, Object> answers) {
            this.answers = answers;
        }

        ApiReply<Told> reply(Question question) {
            return Told.of(answer(question));
        }

        String answer(Question question) {
            asked.add(question.model());
            Object answer = answers.get(question.model());
            if (answer instanceof CallException failure) {
                throw failure;
            }
            return String.valueOf(answer);
        }

        String ask(ReplyRetry retry) {
            return retry.read(new Question("a"), (question, options) -> reply(question), Content.text());
        }
    }

    private static CallException failure(int status, String body) {
        return ApiException.of(new ErrorReply(CALL, status, body, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "429, 'slow down'",
        "500, ''",
        "503, 'overloaded'",
        "400, 'Model Not Exist'",
        "404, 'The model `a` does not exist'",
        "400, 'The supported API model names are b, but you passed a.'"
    })
    void failureThatMayLieInTheModel_turnsToTheNext(int status, String body) {
        Models models = new Models(Map.of("a", failure(status, body), "b", "hi"));

        assertThat(models.ask(FALLBACK)).isEqualTo("hi");
        assertThat(models.asked).containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource({
        "400, 'Invalid max_tokens value'",
        "401, 'no key for this model'",
        "402, 'Insufficient Balance'",
        "422, 'a'"
    })
    void failureOfTheCaller_isThrown(int status, String body) {
        Models models = new Models(Map.of("a", failure(status, body), "b", "hi"));

        assertThatThrownBy(() -> models.ask(FALLBACK)).isSameAs(models.answers.get("a"));
        assertThat(models.asked).containsExactly("a");
    }

    @Test
    void brokenConnection_isThrown() {
        ConnectionException broken = new ConnectionException(CALL, "broke", new java.io.IOException("x"));

        assertThatThrownBy(() -> new Models(Map.of("a", broken)).ask(FALLBACK)).isSameAs(broken);
    }

    @Test
    void lastFailure_tellsThoseBefore() {
        CallException first = failure(503, "1");
        CallException second = failure(429, "2");
        CallException third = failure(500, "3");

        Throwable thrown = catchThrowable(() -> new Models(Map.of("a", first, "b", second, "c", third)).ask(FALLBACK));

        assertThat(thrown).isSameAs(third);
        assertThat(thrown.getSuppressed()).containsExactly(first, second);
    }

    @Test
    void replyThatTheServerBrokeOff_turnsToTheNext_andCounts() {
        Models models = new Models(Map.of("a", "half…", "b", "whole"));

        Completion<String> completion =
                FALLBACK.completion(new Question("a"), (question, options) -> models.reply(question), Content.text());

        assertThat(completion.value()).isEqualTo("whole");
        assertThat(completion.attempts()).extracting(ReplyAttempt::text).containsExactly("half…", "whole");
    }

    @Test
    void replyThatTheServerBrokeOff_ofTheLast_isThrown() {
        Models models = new Models(Map.of("a", "half…", "b", "half…", "c", "half…"));

        assertThatThrownBy(() -> models.ask(FALLBACK)).isInstanceOf(TruncatedReplyException.class);
        assertThat(models.asked).containsExactly("a", "b", "c");
    }

    @Test
    void invalidReply_isAskedForAgainOfTheModelThatGaveIt() {
        Models models = new Models(Map.of("a", failure(503, ""), "b", "no number"));

        assertThatThrownBy(() -> ReplyRetry.of(RetryInvalid.RESEND)
                        .fallbackModels("b", "c")
                        .read(
                                new Question("a"),
                                (question, options) -> models.reply(question),
                                Content.value(Codecs.INTEGER)))
                .satisfies(thrown ->
                        assertThat(thrown.getSuppressed()).containsExactly((Throwable) models.answers.get("a")));

        assertThat(models.asked).containsExactly("a", "b", "b");
    }

    @Test
    void future_turnsToTheNext() {
        Models models = new Models(Map.of("a", failure(503, ""), "b", "hi"));
        CompletableFuture<ApiReply<Told>> first = new CompletableFuture<>();

        CompletableFuture<String> read = FALLBACK.readAsync(
                new Question("a"),
                (question, options) -> question.model().equals("a")
                        ? first
                        : CompletableFuture.completedFuture(models.reply(question)),
                Content.text());

        assertThat(read).isNotDone();
        first.completeExceptionally(failure(503, ""));
        assertThat(read).isCompletedWithValue("hi");
    }

    @Test
    void stream_isThatOfTheFirstThatBegins() {
        Models models = new Models(Map.of("a", failure(503, ""), "b", "hi"));

        try (EventStream<String> stream = FALLBACK.stream(
                new Question("a"), (question, options) -> EventStream.of(List.of(models.answer(question))))) {
            assertThat(stream).containsExactly("hi");
        }
    }

    @Test
    void publisher_asksTheNextForWhatIsLeftOfTheDemand() {
        Calls calls = new Calls();
        calls.subscribe(2);

        calls.receivers.get(0).onError(failure(503, ""));
        calls.subscription().request(1);
        calls.receivers.get(1).onNext("hi");
        calls.receivers.get(1).onComplete();

        assertThat(calls.told).containsExactly("hi", "end");
        assertThat(calls.demands).containsExactly("a 2", "b 2", "b 1");
    }

    @Test
    void publisher_thatHasBegun_asksNoOther() {
        Calls calls = new Calls();
        calls.subscribe(1);

        calls.receivers.get(0).onNext("h");
        calls.receivers.get(0).onError(failure(503, ""));

        assertThat(calls.told).containsExactly("h", "ServerException");
        assertThat(calls.receivers).hasSize(1);
    }

    @Test
    void publisher_cancelled_cancelsTheCallUnderWay() {
        Calls calls = new Calls();
        calls.subscribe(1);
        calls.receivers.get(0).onError(failure(503, ""));

        calls.subscription().cancel();

        assertThat(calls.demands).containsExactly("a 1", "b 1", "b cancelled");
    }

    /** Calls that do only what a test makes them do, and the subscriber for whom they are made. */
    private static final class Calls implements Flow.Subscriber<String> {

        private final List<Flow.Subscriber<? super String>> receivers = new ArrayList<>();
        private final List<String> demands = new ArrayList<>();
        private final List<String> told = new ArrayList<>();
        private long demand;
        private Flow.@Nullable Subscription subscription;

        void subscribe(long chunks) {
            demand = chunks;
            FALLBACK.publisher(new Question("a"), (question, options) -> call(question.model()))
                    .subscribe(this);
        }

        private Flow.Publisher<String> call(String model) {
            return receiver -> {
                receivers.add(receiver);
                receiver.onSubscribe(new Flow.Subscription() {
                    @Override
                    public void request(long chunks) {
                        demands.add(model + " " + chunks);
                    }

                    @Override
                    public void cancel() {
                        demands.add(model + " cancelled");
                    }
                });
            };
        }

        Flow.Subscription subscription() {
            return Optional.ofNullable(subscription).orElseThrow();
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            given.request(demand);
        }

        @Override
        public void onNext(String chunk) {
            told.add(chunk);
        }

        @Override
        public void onError(Throwable failure) {
            told.add(failure.getClass().getSimpleName());
        }

        @Override
        public void onComplete() {
            told.add("end");
        }
    }
}

package dev.sonde.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sonde.call.EventStream;
import dev.sonde.error.ApiException;
import dev.sonde.error.CallClosedException;
import dev.sonde.error.CallState;
import dev.sonde.error.EmptyReplyException;
import dev.sonde.error.ErrorReply;
import dev.sonde.error.UnfinishedReplyException;
import dev.sonde.json.Codecs;
import dev.sonde.prompt.tool.ToolUse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ToolStreamsTest {

    private static final String ADD = "add {\"a\": 1, \"b\": 2}";

    private final Toolbox box = new Toolbox();
    private final List<Turns> asked = new ArrayList<>();

    private EventStream<TextChunk> stream(ToolUse tools, Spoken... replies) {
        return ToolStreams.stream(tools, Turns.of("?"), (turns, options) -> next(turns, replies).stream(), Spoken.FOLD);
    }

    private Flow.Publisher<TextChunk> publisher(ToolUse tools, Spoken... replies) {
        return ToolStreams.publisher(
                tools, Turns.of("?"), (turns, options) -> published(next(turns, replies)), Spoken.FOLD);
    }

    private Spoken next(Turns turns, Spoken... replies) {
        asked.add(turns);
        return replies[asked.size() - 1];
    }

    /** Its end comes whether it was asked for or not. */
    private static Flow.Publisher<Spoken> published(Spoken reply) {
        return subscriber -> {
            SubmissionPublisher<Spoken> publisher = new SubmissionPublisher<>();
            publisher.subscribe(subscriber);
            reply.chunks().forEach(publisher::submit);
            publisher.close();
        };
    }

    @Test
    void texts_areThoseOfAllReplies() {
        try (Stream<String> texts = Replies.texts(stream(
                ToolUse.of(box),
                Spoken.calling("Let me see", Ending.COMPLETE, ADD),
                Spoken.calls(ADD),
                Spoken.text("It is three")))) {
            assertThat(texts).containsExactly("Let ", "me ", "see", "\n\n", "It ", "is ", "three");
        }
        assertThat(asked.get(2).lines())
                .containsExactly(
                        "user: ?",
                        "assistant: Let me see[add] thinking hard",
                        "call 1: 3",
                        "assistant: [add] thinking hard",
                        "call 1: 3");
    }

    @Test
    void elements_areThoseOfTheLastReply() {
        try (Stream<Integer> elements = Replies.elements(
                stream(ToolUse.of(box), Spoken.calling("I [add", Ending.COMPLETE, ADD), Spoken.text("[1, 2]")),
                Codecs.INTEGER)) {
            assertThat(elements).containsExactly(1, 2);
        }
    }

    @Test
    void lastReplyWithoutText_isEmptyWhateverWasSaidBefore() {
        try (Stream<String> texts =
                Replies.texts(stream(ToolUse.of(box), Spoken.calling("Hm", Ending.COMPLETE, ADD), Spoken.text("")))) {
            assertThatThrownBy(texts::toList).isInstanceOf(EmptyReplyException.class);
        }
    }

    @Test
    void rounds_areBounded() {
        try (Stream<String> texts = Replies.texts(
                stream(ToolUse.of(box).rounds(1), Spoken.calls(ADD), Spoken.calls(ADD), Spoken.text("never")))) {
            assertThatThrownBy(texts::toList).isInstanceOf(UnfinishedReplyException.class);
        }
        assertThat(asked).hasSize(2);
    }

    @Test
    void eachCall_mayTurnToAnotherModel() {
        Spoken[] replies = {Spoken.calls(ADD), Spoken.text("three")};
        ReplyRetry models = ReplyRetry.of(RetryInvalid.NONE).fallbackModels("other");
        try (Stream<String> texts = Replies.texts(ToolStreams.stream(
                ToolUse.of(box),
                Turns.of("?"),
                models.streams((turns, options) -> {
                    if (turns.lines().stream().noneMatch(line -> line.startsWith("model: "))) {
                        throw ApiException.of(
                                new ErrorReply(CallState.of("POST /chat", 1, null), 503, "overloaded", null, null));
                    }
                    return next(turns, replies).stream();
                }),
                Spoken.FOLD))) {
            assertThat(texts).containsExactly("three");
        }
        assertThat(asked).allSatisfy(turns -> assertThat(turns.lines()).contains("model: other"));
    }

    @Test
    void close_interruptsTheTools() throws Exception {
        Stream<String> texts = Replies.texts(stream(ToolUse.of(box), Spoken.calls("wait {}"), Spoken.text("never")));
        CompletableFuture<Throwable> failure = CompletableFuture.supplyAsync(() -> catchThrowable(texts::toList));
        box.waiting.get(30, TimeUnit.SECONDS);

        texts.close();

        box.interrupted.get(30, TimeUnit.SECONDS);
        assertThat(failure.get(30, TimeUnit.SECONDS)).isInstanceOf(CallClosedException.class);
        assertThat(asked).hasSize(1);
    }

    @Test
    void published_elementsComeAfterTheTools_howeverFewAreAskedFor() throws Exception {
        Collected<Integer> one = new Collected<>(1);
        Replies.elements(publisher(ToolUse.of(box), Spoken.calls(ADD), Spoken.text("[1, 2, 3]")), Codecs.INTEGER)
                .subscribe(one);

        assertThat(one.all.get(30, TimeUnit.SECONDS)).containsExactly(1, 2, 3);
        assertThat(asked.get(1).last(1)).containsExactly("call 1: 3");
    }

    @Test
    void published_textsComeAtOnce() throws Exception {
        Collected<String> all = new Collected<>(Long.MAX_VALUE);
        Replies.texts(publisher(
                        ToolUse.of(box), Spoken.calling("Hm", Ending.COMPLETE, ADD), Spoken.text("It is three")))
                .subscribe(all);

        assertThat(all.all.get(30, TimeUnit.SECONDS)).containsExactly("Hm", "\n\n", "It ", "is ", "three");
    }

    @Test
    void published_isBounded() {
        Collected<String> all = new Collected<>(Long.MAX_VALUE);
        Replies.texts(publisher(ToolUse.of(box).rounds(1), Spoken.calls(ADD), Spoken.calls(ADD)))
                .subscribe(all);

        assertThatThrownBy(all.all::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(UnfinishedReplyException.class);
    }

    @Test
    void cancel_interruptsTheTools() throws Exception {
        Collected<String> all = new Collected<>(Long.MAX_VALUE);
        Replies.texts(publisher(ToolUse.of(box), Spoken.calls("wait {}"), Spoken.text("never")))
                .subscribe(all);
        box.waiting.get(30, TimeUnit.SECONDS);

        all.subscription.get(30, TimeUnit.SECONDS).cancel();

        box.interrupted.get(30, TimeUnit.SECONDS);
        assertThat(asked).hasSize(1);
    }

    /** All that comes, asked for so many at a time. */
    private static final class Collected<T> implements Flow.Subscriber<T> {

        private final long atATime;
        private final List<T> got = new ArrayList<>();
        private final CompletableFuture<List<T>> all = new CompletableFuture<>();
        private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();

        Collected(long atATime) {
            this.atATime = atATime;
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription.complete(given);
            given.request(atATime);
        }

        @Override
        public void onNext(T item) {
            got.add(item);
            subscription.join().request(1);
        }

        @Override
        public void onError(Throwable failure) {
            all.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            all.complete(got);
        }
    }
}

package dev.sonde.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sonde.call.ApiReply;
import dev.sonde.error.CallInterruptedException;
import dev.sonde.error.CallState;
import dev.sonde.error.InvalidReplyException;
import dev.sonde.error.TruncatedReplyException;
import dev.sonde.error.UnfinishedReplyException;
import dev.sonde.json.Codecs;
import dev.sonde.observe.TokenUsage;
import dev.sonde.prompt.tool.ToolResult;
import dev.sonde.prompt.tool.ToolUse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ToolLoopTest {

    private final Toolbox box = new Toolbox();
    private final ToolUse tools = ToolUse.of(box);

    /** Gives its replies one after the other and keeps what it was asked; as a client does, it refuses an interrupted thread. */
    private static final class Model {

        private final List<Turns> asked = new ArrayList<>();
        private final List<Spoken> replies;

        Model(Spoken... replies) {
            this.replies = List.of(replies);
        }

        ApiReply<Spoken> reply(Turns turns) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CallInterruptedException(CallState.of("POST /chat", 1, null), null);
            }
            asked.add(turns);
            return ApiReply.of(replies.get(asked.size() - 1));
        }

        String ask(ReplyRetry retry) {
            return retry.read(Turns.of("?"), (turns, options) -> reply(turns), Content.text());
        }

        Turns last() {
            return asked.get(asked.size() - 1);
        }
    }

    @Test
    void call_isAnsweredAndTheModelAskedAgain() {
        Model model = new Model(Spoken.calls("add {\"a\": 1, \"b\": 2}"), Spoken.text("3"));

        assertThat(model.ask(ReplyRetry.using(tools))).isEqualTo("3");

        assertThat(model.last().lines()).containsExactly("user: ?", "assistant: [add] thinking hard", "call 1: 3");
    }

    @Test
    void severalCalls_runAtTheSameTime_andAreAnsweredInTheirOrder() {
        Model model = new Model(Spoken.calls("meet {\"n\": 1}", "meet {\"n\": 2}"), Spoken.text("ok"));

        model.ask(ReplyRetry.using(tools));

        assertThat(model.last().last(2)).containsExactly("call 1: met 1", "call 2: met 2");
    }

    @Test
    void singleCall_runsOnTheThreadThatAsks() throws Exception {
        Model model = new Model(Spoken.calls("wait {}"), Spoken.text("never"));
        CompletableFuture<Throwable> failure = new CompletableFuture<>();
        Thread asking = new Thread(() -> failure.complete(
                catchThrowableOfType(CallInterruptedException.class, () -> model.ask(ReplyRetry.using(tools)))));
        asking.start();

        assertThat(box.waiting.get(30, TimeUnit.SECONDS)).isSameAs(asking);
        asking.interrupt();

        assertThat(failure.get(30, TimeUnit.SECONDS)).isNotNull();
        assertThat(model.asked).hasSize(1);
    }

    @Test
    void interrupt_reachesToolsOnThreadsOfTheirOwn() throws Exception {
        Model model = new Model(Spoken.calls("add {}", "wait {}"), Spoken.text("never"));
        CompletableFuture<Throwable> failure = new CompletableFuture<>();
        Thread asking = new Thread(() -> failure.complete(
                catchThrowableOfType(CallInterruptedException.class, () -> model.ask(ReplyRetry.using(tools)))));
        asking.start();

        assertThat(box.waiting.get(30, TimeUnit.SECONDS)).isNotSameAs(asking);
        asking.interrupt();

        assertThat(failure.get(30, TimeUnit.SECONDS)).isNotNull();
        assertThat(box.interrupted.get(30, TimeUnit.SECONDS)).isSameAs(box.waiting.get());
        assertThat(model.asked).hasSize(1);
    }

    @Test
    void badArguments_areToldByTheirPlaces() {
        Model model = new Model(Spoken.calls("add {\"a\": \"x\"}", "add {\"a\""), Spoken.text("sorry"));

        model.ask(ReplyRetry.using(tools));

        assertThat(model.last().last(2)).allMatch(line -> line.contains("The arguments cannot be used:\n- $"));
        assertThat(model.last().last(2).get(0)).contains("a:", "Call the tool again");
    }

    @Test
    void missingArguments_areAnEmptyObject() {
        Model model = new Model(Spoken.calls("add "), Spoken.text("0"));

        model.ask(ReplyRetry.using(tools));

        assertThat(model.last().last(1)).containsExactly("call 1: 0");
    }

    @Test
    void toolThatThereIsNot_isTold() {
        Model model = new Model(Spoken.calls("subtract {}"), Spoken.text("sorry"));

        model.ask(ReplyRetry.using(tools));

        assertThat(model.last().last(1)).containsExactly("call 1: There is no tool \"subtract\".");
    }

    @Test
    void failure_isKeptFromTheModel_butNotFromTheCaller() {
        Model model = new Model(Spoken.calls("leak {}", "tell {}"), Spoken.text("sorry"));

        Completion<String> completion = ReplyRetry.using(tools)
                .completion(Turns.of("?"), (turns, options) -> model.reply(turns), Content.text());

        assertThat(model.last().last(2))
                .containsExactly("call 1: The tool failed.", "call 2: The tool failed: there is no such number");
        assertThat(completion.attempts().get(0).toolResults())
                .extracting(ToolResult::failure)
                .extracting(Throwable::getMessage)
                .containsExactly("the password is secret", "there is no such number");
    }

    @Test
    void error_isNotSwallowed() {
        assertThatThrownBy(() -> new Model(Spoken.calls("die {}")).ask(ReplyRetry.using(tools)))
                .isInstanceOf(StackOverflowError.class);
        assertThatThrownBy(() -> new Model(Spoken.calls("add {}", "die {}")).ask(ReplyRetry.using(tools)))
                .isInstanceOf(StackOverflowError.class);
    }

    @Test
    void completion_tellsAllRounds_andCountsTheirTokens() {
        Model model = new Model(Spoken.calls("add {}"), Spoken.calls("add {\"a\": 5}"), Spoken.text("5"));

        Completion<String> completion = ReplyRetry.using(tools)
                .completion(Turns.of("?"), (turns, options) -> model.reply(turns), Content.text());

        assertThat(completion.usage()).contains(new TokenUsage(180L, 120L, 0L, 0L));
        assertThat(completion.attempts())
                .extracting(attempt ->
                        attempt.toolResults().stream().map(ToolResult::text).toList())
                .containsExactly(List.of("0"), List.of("5"), List.of());
    }

    @Test
    void rounds_areBounded() {
        Spoken again = Spoken.calls("add {}");
        Model model = new Model(again, again, again, again);

        UnfinishedReplyException failure = catchThrowableOfType(
                UnfinishedReplyException.class, () -> model.ask(ReplyRetry.using(tools.rounds(2))));

        assertThat(failure).hasMessageContaining("2 rounds");
        assertThat(failure.attempts()).hasSize(3);
        assertThat(failure.attempts().get(2).failure()).isSameAs(failure);
        assertThat(model.asked).hasSize(3);
    }

    @Test
    void tokens_areBounded() {
        Spoken again = Spoken.calls("add {}");
        Model model = new Model(again, again, again);

        Outcome<String> outcome = ReplyRetry.using(tools.tokens(200))
                .outcome(Turns.of("?"), (turns, options) -> model.reply(turns), Content.text());

        assertThat(outcome).isInstanceOf(Outcome.Unfinished.class);
        assertThat(model.asked).hasSize(2);
        assertThat(outcome.attempts().get(1).toolResults()).isEmpty();
    }

    @Test
    void replyThatIsCutOff_callsNothing() {
        Model model = new Model(Spoken.calling("", Ending.TRUNCATED, "add {}"));

        assertThatThrownBy(() -> model.ask(ReplyRetry.using(tools))).isInstanceOf(TruncatedReplyException.class);
    }

    @Test
    void repair_goesOnAfterTheTools_andRoundsAreNoAttempts() {
        Spoken call = Spoken.calls("add {}");
        Model model = new Model(call, call, Spoken.text("{}"), call, Spoken.text("{\"value\": 7}"));

        int read = ReplyRetry.of(RetryInvalid.REPAIR)
                .with(tools)
                .read(Turns.of("?"), (turns, options) -> model.reply(turns), Content.value(Codecs.INTEGER));

        assertThat(read).isEqualTo(7);
        assertThat(model.last().lines())
                .hasSize(9)
                .satisfies(lines -> assertThat(lines.get(6)).startsWith("user: Your reply cannot be used"));
    }

    @Test
    void attempts_endRepairsAfterTools() {
        Model model = new Model(Spoken.calls("add {}"), Spoken.text("{}"), Spoken.text("{}"));

        InvalidReplyException failure = catchThrowableOfType(
                InvalidReplyException.class,
                () -> ReplyRetry.of(RetryInvalid.RESEND)
                        .with(tools)
                        .read(Turns.of("?"), (turns, options) -> model.reply(turns), Content.value(Codecs.INTEGER)));

        assertThat(failure.attempts()).hasSize(3);
    }

    @Test
    void future_runsToolsOnAnotherThread_andIsCancelledWithThem() throws Exception {
        Model model = new Model(Spoken.calls("wait {}"), Spoken.text("never"));
        CompletableFuture<String> read = ReplyRetry.using(tools)
                .readAsync(
                        Turns.of("?"),
                        (turns, options) -> CompletableFuture.completedFuture(model.reply(turns)),
                        Content.text());

        assertThat(box.waiting.get(30, TimeUnit.SECONDS)).isNotSameAs(Thread.currentThread());
        read.cancel(true);

        box.interrupted.get(30, TimeUnit.SECONDS);
        assertThat(model.asked).hasSize(1);
    }

    @Test
    void future_bringsTheReplyAfterTheTools() throws Exception {
        Model model = new Model(Spoken.calls("add {\"a\": 2}"), Spoken.text("2"));

        CompletableFuture<String> read = ReplyRetry.using(tools)
                .readAsync(
                        Turns.of("?"),
                        (turns, options) -> CompletableFuture.completedFuture(model.reply(turns)),
                        Content.text());

        assertThat(read.get(30, TimeUnit.SECONDS)).isEqualTo("2");
    }

    @Test
    void nonsense_isRefused() {
        assertThatThrownBy(() -> tools.rounds(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tools.tokens(0)).isInstanceOf(IllegalArgumentException.class);
    }
}

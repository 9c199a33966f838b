package dev.sonde.prompt;

import dev.sonde.call.ApiReply;
import dev.sonde.call.CallOptions;
import dev.sonde.call.CallSeries;
import dev.sonde.call.EventStream;
import dev.sonde.error.CallException;
import dev.sonde.error.ReplyException;
import dev.sonde.prompt.tool.ToolUse;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Asks again when a reply cannot be read, or another model when a call fails, and reads the reply that can be: within a number of
 * attempts, a sum of tokens, and the total timeout of one call, which counts from the beginning of the first. Before each, it lets the
 * model call tools, if it has some.
 *
 * <p>All failures are those of a single call. A {@link ReplyException} is the last reply's and tells all {@link
 * ReplyException#attempts()}; a {@link CallException} of a later call has the failure of the reply before it as suppressed. Either
 * has the failures of the models that were asked before as suppressed.
 *
 * <p>Immutable, and safe for use by many threads at once.
 */
public final class ReplyRetry {

    private static final int ATTEMPTS = 2;

    private final RetryInvalid mode;
    private final int attempts;
    private final long tokens;
    private final @Nullable ToolUse tools;
    private final List<String> fallbackModels;

    private ReplyRetry(
            RetryInvalid mode, int attempts, long tokens, @Nullable ToolUse tools, List<String> fallbackModels) {
        this.mode = mode;
        this.attempts = attempts;
        this.tokens = tokens;
        this.tools = tools;
        this.fallbackModels = fallbackModels;
    }

    /** Asks on as long as the model calls tools, but not for another reply than the one it comes to. */
    public static ReplyRetry using(ToolUse tools) {
        return of(RetryInvalid.NONE).with(tools);
    }

    /** The same, but lets the model call tools before it replies. The total timeout holds for them too. */
    public ReplyRetry with(ToolUse tools) {
        return new ReplyRetry(mode, attempts, tokens, Objects.requireNonNull(tools, "tools"), fallbackModels);
    }

    /** Asks once more in this way. */
    public static ReplyRetry of(RetryInvalid mode) {
        return new ReplyRetry(Objects.requireNonNull(mode, "mode"), ATTEMPTS, Long.MAX_VALUE, null, List.of());
    }

    /**
     * The same with so many replies at most, the first included, those that call tools not; 2 unless set.
     *
     * @throws IllegalArgumentException when it is less than 1
     */
    public ReplyRetry attempts(int attempts) {
        return new ReplyRetry(mode, atLeastOne("attempts", attempts), tokens, tools, fallbackModels);
    }

    /**
     * The same, but asks again only as long as all replies so far have cost fewer tokens than this, input and output together; and
     * not if the server does not tell. Without a bound unless set.
     *
     * @throws IllegalArgumentException when it is less than 1
     */
    public ReplyRetry tokens(long tokens) {
        return new ReplyRetry(mode, attempts, atLeastOne("tokens", tokens), tools, fallbackModels);
    }

    /**
     * The same, but asks these models, one after the other, when a call fails in a way that may lie in the model: the service is
     * overloaded or broken, the model gone or unable to take the request. None unless set.
     */
    public ReplyRetry fallbackModels(String... models) {
        return new ReplyRetry(mode, attempts, tokens, tools, List.of(models));
    }

    private static <N extends Number> N atLeastOne(String name, N value) {
        if (value.longValue() < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, but is " + value);
        }
        return value;
    }

    /** The value of the first reply that can be read. */
    public <Q extends PromptRequest<Q>, R extends TextReply, T> T read(
            Q request, Asking<Q, ApiReply<R>> asking, Content<? super R, T> content) {
        return completion(request, asking, content).value();
    }

    /** The first reply that can be read, with what all calls told. */
    public <Q extends PromptRequest<Q>, R extends TextReply, T> Completion<T> completion(
            Q request, Asking<Q, ApiReply<R>> asking, Content<? super R, T> content) {
        Rounds<Q, R, T> rounds = new Rounds<>(this, request, content);
        Completion<T> read = null;
        while (read == null) {
            try {
                read = rounds.take(asking.ask(rounds.request(), rounds.options()));
            } catch (CallException broken) {
                rounds.broken(broken);
            }
        }
        return read;
    }

    /** What became of the prompt at last. */
    public <Q extends PromptRequest<Q>, R extends TextReply, T> Outcome<T> outcome(
            Q request, Asking<Q, ApiReply<R>> asking, Content<? super R, T> content) {
        try {
            return new Outcome.Ok<>(completion(request, asking, content.usable()));
        } catch (ReplyException unusable) {
            return Outcome.of(unusable);
        }
    }

    /** Does the same as {@link #read} without a thread that waits; to cancel the result ends the call that is under way. */
    public <Q extends PromptRequest<Q>, R extends TextReply, T> CompletableFuture<T> readAsync(
            Q request, Asking<Q, CompletableFuture<ApiReply<R>>> asking, Content<? super R, T> content) {
        return completionAsync(request, asking, content).thenApply(Completion::value);
    }

    /** Does the same as {@link #completion} without a thread that waits; to cancel the result ends the call that is under way. */
    public <Q extends PromptRequest<Q>, R extends TextReply, T> CompletableFuture<Completion<T>> completionAsync(
            Q request, Asking<Q, CompletableFuture<ApiReply<R>>> asking, Content<? super R, T> content) {
        return new AsyncRounds<>(new Rounds<>(this, request, content), asking).begin();
    }

    /** Does the same as {@link #outcome} without a thread that waits; to cancel the result ends the call that is under way. */
    public <Q extends PromptRequest<Q>, R extends TextReply, T> CompletableFuture<Outcome<T>> outcomeAsync(
            Q request, Asking<Q, CompletableFuture<ApiReply<R>>> asking, Content<? super R, T> content) {
        return completionAsync(request, asking, content.usable()).handle(AsyncRounds::outcome);
    }

    /** The stream of the first model whose stream begins; once it has begun, no other is asked. */
    public <Q extends PromptRequest<Q>, C> EventStream<C> stream(Q request, Asking<Q, EventStream<C>> asking) {
        CallSeries series = new CallSeries();
        CallOptions options = CallOptions.builder().series(series).build();
        FallbackModels models = new FallbackModels(fallbackModels, series);
        Q next = request;
        while (true) {
            try {
                return asking.ask(next, options);
            } catch (CallException broken) {
                next = next.withModel(models.nextAfter(broken));
            }
        }
    }

    /** The same for each subscriber: another model is asked as long as there has been no chunk. */
    public <Q extends PromptRequest<Q>, C> Flow.Publisher<C> publisher(Q request, Asking<Q, Flow.Publisher<C>> asking) {
        return new FallbackPublisher<>(request, fallbackModels, asking);
    }

    /** Makes each of several streamed calls as {@link #stream} makes one; all share what the options say of their time. */
    public <Q extends PromptRequest<Q>, C> Asking<Q, EventStream<C>> streams(Asking<Q, EventStream<C>> asking) {
        return (request, options) -> stream(request, (next, own) -> asking.ask(next, options));
    }

    /** The same for subscribers. */
    public <Q extends PromptRequest<Q>, C> Asking<Q, Flow.Publisher<C>> publishers(
            Asking<Q, Flow.Publisher<C>> asking) {
        return (request, options) -> publisher(request, (next, own) -> asking.ask(next, options));
    }

    RetryInvalid mode() {
        return mode;
    }

    int attempts() {
        return attempts;
    }

    long tokens() {
        return tokens;
    }

    @Nullable
    ToolUse tools() {
        return tools;
    }

    List<String> fallbackModels() {
        return fallbackModels;
    }
}

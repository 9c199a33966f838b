package dev.sonde.prompt;

import dev.sonde.call.ApiReply;
import dev.sonde.call.CallFuture;
import dev.sonde.call.TaskThreads;
import dev.sonde.error.CallException;
import dev.sonde.error.ReplyException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Asks again from the thread on which the reply to the call before comes in, or on which its tools ran. */
final class AsyncRounds<Q extends PromptRequest<Q>, R extends TextReply, T>
        implements BiConsumer<@Nullable ApiReply<R>, @Nullable Throwable> {

    private final Rounds<Q, R, T> rounds;
    private final Asking<Q, CompletableFuture<ApiReply<R>>> asking;
    private final CurrentCall current = new CurrentCall();
    private final CompletableFuture<Completion<T>> result = new CallFuture<>(this::end);

    AsyncRounds(Rounds<Q, R, T> rounds, Asking<Q, CompletableFuture<ApiReply<R>>> asking) {
        this.rounds = rounds;
        this.asking = asking;
    }

    CompletableFuture<Completion<T>> begin() {
        ask();
        return result;
    }

    private void ask() {
        CompletableFuture<ApiReply<R>> call = asking.ask(rounds.request(), rounds.options());
        current.begin(call);
        // What becomes of the derived future is nobody's business: this handles all there is.
        // A tool may block, and who asked for a future must not have to wait.
        CompletableFuture<?> unused =
                rounds.mayCallTools() ? call.whenCompleteAsync(this, TaskThreads.shared()) : call.whenComplete(this);
    }

    private void end() {
        current.end();
        rounds.end();
    }

    @Override
    public void accept(@Nullable ApiReply<R> reply, @Nullable Throwable failure) {
        try {
            Completion<T> read = null;
            if (reply != null) {
                read = rounds.take(reply);
            } else if (failure instanceof CallException broken) {
                rounds.broken(broken);
            } else {
                result.completeExceptionally(Objects.requireNonNull(failure));
            }
            if (read != null) {
                result.complete(read);
            } else if (!result.isDone() && !current.isEnded()) {
                ask();
            }
        } catch (Throwable unusable) {
            // Also an Error: whoever waits for the future must hear of it.
            result.completeExceptionally(unusable);
        }
    }

    /** What became of the prompt, of which either is known. */
    static <T> Outcome<T> outcome(@Nullable Completion<T> completion, @Nullable Throwable failure) {
        if (completion != null) {
            return new Outcome.Ok<>(completion);
        }
        if (failure instanceof ReplyException unusable) {
            return Outcome.of(unusable);
        }
        throw new CompletionException(failure);
    }
}

package dev.sonde.prompt;

import dev.sonde.call.ApiReply;
import dev.sonde.call.CallOptions;
import dev.sonde.call.CallSeries;
import dev.sonde.error.CallException;
import dev.sonde.error.EmptyReplyException;
import dev.sonde.error.InvalidReplyException;
import dev.sonde.error.ReplyException;
import dev.sonde.prompt.lenient.Reading;
import dev.sonde.prompt.tool.ToolResult;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The replies to one prompt so far, and what to ask next. For one thread at a time. */
final class Rounds<Q extends PromptRequest<Q>, R extends TextReply, T> {

    private final ReplyRetry retry;
    private final Content<? super R, T> content;
    private final CallSeries series = new CallSeries();
    private final CallOptions options = CallOptions.builder().series(series).build();
    private final List<ReplyAttempt> attempts = new ArrayList<>();
    private final @Nullable ToolRounds tools;
    /** How many replies there were to read. */
    private int read;

    private final FallbackModels models;
    private @Nullable ReplyException last;
    private Q request;

    Rounds(ReplyRetry retry, Q request, Content<? super R, T> content) {
        this.retry = retry;
        this.request = request;
        this.content = content;
        this.tools = retry.tools() == null ? null : new ToolRounds(retry.tools(), series);
        this.models = new FallbackModels(retry.fallbackModels(), series);
    }

    /** What to send next. */
    Q request() {
        return request;
    }

    /** What makes the calls share one total timeout. */
    CallOptions options() {
        return options;
    }

    /**
     * Reads the reply to the request, or calls the tools that it calls.
     *
     * @return null if it is to be asked again
     * @throws ReplyException when it cannot be read, and is not to be asked again
     */
    @Nullable
    Completion<T> take(ApiReply<R> reply) {
        R said = reply.value();
        String traceId = reply.head().traceId().orElse(null);
        if (tools != null && ToolRounds.isCalling(said)) {
            callTools(said, traceId, tools);
            return null;
        }
        read++;
        try {
            Reading<T> reading = reading(said);
            attempts.add(Attempts.of(said, traceId, null));
            return Forms.completion(said, reading, attempts);
        } catch (ReplyException unusable) {
            attempts.add(Attempts.of(said, traceId, unusable));
            last = unusable;
            if (said.ending() == Ending.INTERRUPTED && models.hasNext()) {
                // The server broke the reply off: it has no room for this model.
                request = request.withModel(models.next());
                return null;
            }
            if (!mayAskAgain(unusable)) {
                unusable.initAttempts(attempts);
                throw models.withEarlier(unusable);
            }
            if (retry.mode() == RetryInvalid.REPAIR && unusable instanceof InvalidReplyException invalid) {
                request = request.continued(said, RepairMessage.of(invalid));
            }
            return null;
        }
    }

    /** What a reply is read as may hold what was sent, which tools have added to. */
    private Reading<T> reading(R said) {
        Content<? super R, T> toRead = content.inReplyTo(request);
        return toRead.read(said);
    }

    private void callTools(R said, @Nullable String traceId, ToolRounds rounds) {
        // Counted before the tools run: what it has cost decides whether they may.
        attempts.add(Attempts.calling(said, traceId, List.of()));
        try {
            List<ToolResult> results = rounds.results(said, attempts);
            attempts.set(attempts.size() - 1, Attempts.calling(said, traceId, results));
            request = request.answered(said, results);
        } catch (ReplyException unfinished) {
            attempts.set(attempts.size() - 1, Attempts.of(said, traceId, unfinished));
            unfinished.initAttempts(attempts);
            throw unfinished;
        }
    }

    /** Gives up the tools that run; from any thread. */
    void end() {
        if (tools != null) {
            tools.end();
        }
    }

    /** Whether tools may be called, so that it can take long until a reply is taken. */
    boolean mayCallTools() {
        return tools != null;
    }

    /** Turns to the next model after a call that brought no reply; throws its failure, with what went wrong before, if none can help. */
    void broken(CallException failure) {
        try {
            request = request.withModel(models.nextAfter(failure));
        } catch (CallException noOther) {
            ReplyException before = last;
            if (before != null) {
                before.initAttempts(attempts);
                noOther.addSuppressed(before);
            }
            throw noOther;
        }
    }

    private boolean mayAskAgain(ReplyException unusable) {
        boolean worthIt = unusable instanceof InvalidReplyException || unusable instanceof EmptyReplyException;
        return worthIt
                && retry.mode() != RetryInvalid.NONE
                && read < retry.attempts()
                && Attempts.areWithin(retry.tokens(), attempts)
                && !series.isOver();
    }
}

package dev.sonde.prompt;

import dev.sonde.call.CallOptions;
import dev.sonde.call.CallSeries;
import dev.sonde.error.ReplyException;
import dev.sonde.fold.Fold;
import dev.sonde.fold.Folding;
import dev.sonde.prompt.tool.ToolUse;
import java.util.ArrayList;
import java.util.List;

/** The streamed replies to one prompt so far, and what to ask next. For one thread at a time; {@link #end()} may be called from any. */
final class StreamRounds<Q extends PromptRequest<Q>, C extends TextChunk, R extends TextReply> {

    private final Fold<C, R> fold;
    private final CallSeries series = new CallSeries();
    private final CallOptions options = CallOptions.builder().series(series).build();
    private final List<ReplyAttempt> attempts = new ArrayList<>();
    private final ToolRounds tools;
    private Q request;
    private Folding<C, R> folding;

    StreamRounds(ToolUse tools, Q request, Fold<C, R> fold) {
        this.tools = new ToolRounds(tools, series);
        this.request = request;
        this.fold = fold;
        this.folding = fold.begin();
    }

    /** What to send next. */
    Q request() {
        return request;
    }

    /** What makes the calls share one total timeout. */
    CallOptions options() {
        return options;
    }

    /** The next chunk of the reply. */
    void add(C chunk) {
        folding.add(chunk);
    }

    /**
     * The reply is here: calls the tools that it calls.
     *
     * @return whether it is to be asked again
     * @throws ReplyException when no more tools may be called
     */
    boolean goesOn() {
        R said = folding.reply();
        if (!ToolRounds.isCalling(said)) {
            return false;
        }
        folding = fold.begin();
        attempts.add(Attempts.calling(said, null, List.of()));
        request = request.answered(said, tools.results(said, attempts));
        return true;
    }

    /** Gives up the tools that run; from any thread. */
    void end() {
        tools.end();
    }

    boolean isEnded() {
        return tools.isEnded();
    }
}

package dev.sonde.prompt;

import dev.sonde.call.CallSeries;
import dev.sonde.error.UnfinishedReplyException;
import dev.sonde.prompt.tool.ToolResult;
import dev.sonde.prompt.tool.ToolRun;
import dev.sonde.prompt.tool.ToolUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The replies to one prompt that call tools, so far. For one thread at a time; {@link #end()} may be called from any. */
final class ToolRounds {

    private final ToolUse tools;
    private final CallSeries series;
    private int rounds;
    private volatile @Nullable ToolRun running;
    private volatile boolean ended;

    /** @param series whose total timeout holds for the tools too */
    ToolRounds(ToolUse tools, CallSeries series) {
        this.tools = tools;
        this.series = series;
    }

    /** Whether a reply calls tools; one that is cut off may lack the end of their arguments, or another call. */
    static boolean isCalling(TextReply reply) {
        return switch (reply.ending()) {
            case TRUNCATED, INTERRUPTED, REFUSED -> false;
            case COMPLETE, UNKNOWN, NONE -> !reply.invocations().isEmpty();
        };
    }

    /**
     * Calls the tools that a reply calls.
     *
     * @param attempts the replies so far, this one included
     * @return in the order of the calls
     * @throws UnfinishedReplyException when no more may be called
     */
    List<ToolResult> results(TextReply reply, List<ReplyAttempt> attempts) {
        requireLeft(reply, attempts);
        rounds++;
        ToolRun run = tools.run(reply.invocations());
        running = run;
        // Whoever ended them before the line above has not seen it.
        if (ended) {
            run.cancel();
        }
        Runnable watch = series.whenOver(new GivingUp(run));
        try {
            return run.results();
        } finally {
            watch.run();
            running = null;
        }
    }

    private void requireLeft(TextReply reply, List<ReplyAttempt> attempts) {
        if (rounds == tools.rounds()) {
            throw new UnfinishedReplyException(
                    rounds + (rounds == 1 ? " round" : " rounds"), reply.text().orElse(""));
        }
        if (!Attempts.areWithin(tools.tokens(), attempts)) {
            throw new UnfinishedReplyException(
                    tools.tokens() + " tokens", reply.text().orElse(""));
        }
    }

    /** Gives up the tools that run, and all others. */
    void end() {
        ended = true;
        ToolRun run = running;
        if (run != null) {
            run.cancel();
        }
    }

    boolean isEnded() {
        return ended;
    }

    private record GivingUp(ToolRun given) implements Runnable {
        @Override
        public void run() {
            given.cancel();
        }
    }
}

package dev.sonde.prompt;

import dev.sonde.call.EventStream;
import dev.sonde.fold.Fold;
import dev.sonde.prompt.tool.ToolUse;
import java.util.concurrent.Flow;

/**
 * Streamed replies of a model that may call tools: the chunks of all its replies, of which the last calls none. Between two of them
 * the tools are called, on the thread that waits for the next chunk. The total timeout of one call holds for all together.
 *
 * <p>A reply that calls tools once more than it may ends with a {@link dev.sonde.error.UnfinishedReplyException}.
 */
public final class ToolStreams {

    private ToolStreams() {}

    /**
     * Begins the first call, and makes the next when the chunks of the one before have come to their end.
     *
     * @param fold makes the chunks the reply that calls the tools
     * @return closing it ends the call that is under way, or interrupts the tools
     */
    public static <Q extends PromptRequest<Q>, C extends TextChunk, R extends TextReply> EventStream<TextChunk> stream(
            ToolUse tools, Q request, Asking<Q, EventStream<C>> asking, Fold<C, R> fold) {
        ToolStream<Q, C, R> chunks = new ToolStream<>(new StreamRounds<>(tools, request, fold), asking);
        return EventStream.of(chunks, chunks);
    }

    /**
     * Does the same as {@link #stream}, anew for every subscriber. The tools are called on the thread that brings the end of the
     * chunks.
     */
    public static <Q extends PromptRequest<Q>, C extends TextChunk, R extends TextReply>
            Flow.Publisher<TextChunk> publisher(
                    ToolUse tools, Q request, Asking<Q, Flow.Publisher<C>> asking, Fold<C, R> fold) {
        return new ToolPublisher<>(tools, request, asking, fold);
    }
}

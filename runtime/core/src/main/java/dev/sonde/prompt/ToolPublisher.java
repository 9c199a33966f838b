package dev.sonde.prompt;

import dev.sonde.fold.Fold;
import dev.sonde.prompt.tool.ToolUse;
import java.util.Objects;
import java.util.concurrent.Flow;

/** The chunks of all replies to a prompt whose model calls tools, anew for every subscriber. Safe for use by many threads at once. */
final class ToolPublisher<Q extends PromptRequest<Q>, C extends TextChunk, R extends TextReply>
        implements Flow.Publisher<TextChunk> {

    private final ToolUse tools;
    private final Q request;
    private final Asking<Q, Flow.Publisher<C>> asking;
    private final Fold<C, R> fold;

    ToolPublisher(ToolUse tools, Q request, Asking<Q, Flow.Publisher<C>> asking, Fold<C, R> fold) {
        this.tools = tools;
        this.request = request;
        this.asking = asking;
        this.fold = fold;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super TextChunk> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        new ToolSubscription<>(new StreamRounds<>(tools, request, fold), asking, subscriber).ask();
    }
}

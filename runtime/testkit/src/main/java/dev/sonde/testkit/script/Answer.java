package dev.sonde.testkit.script;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the model says. Immutable; the {@code with} methods give changed copies.
 *
 * <p>An answer of a script is sent as it is: neither {@code max_tokens} nor {@code stop} cuts it.
 *
 * @param text the text of the answer
 * @param reasoning what the model thought before it, sent only when the request lets the model think; null for a standard
 *     sentence
 * @param toolCalls the functions that the model calls
 * @param finishReason why the model stopped, any text, usually {@code stop}
 * @param pieces the pieces of the text in a stream; empty for word by word
 * @param queueing how the call waits before the answer; null for what the fake is set to
 * @param cut where the reply breaks off; null for a whole one
 * @param pace the time between two events of a stream; null for none
 */
public record Answer(
        String text,
        @Nullable String reasoning,
        List<ToolCall> toolCalls,
        String finishReason,
        List<String> pieces,
        @Nullable Queueing queueing,
        @Nullable Cut cut,
        @Nullable Duration pace)
        implements Reply {

    public Answer {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(finishReason, "finishReason");
        toolCalls = List.copyOf(toolCalls);
        pieces = List.copyOf(pieces);
        if (!pieces.isEmpty() && !String.join("", pieces).equals(text)) {
            throw new IllegalArgumentException("the pieces do not make up the text");
        }
    }

    /** An answer that ends of itself. */
    static Answer of(String text) {
        return new Answer(text, null, List.of(), "stop", List.of(), null, null, null);
    }

    /** The same answer after this reasoning. */
    public Answer withReasoning(String thoughts) {
        return new Answer(text, thoughts, toolCalls, finishReason, pieces, queueing, cut, pace);
    }

    /** The same answer with another reason of its end, for example {@code length}. */
    public Answer withFinishReason(String reason) {
        return new Answer(text, reasoning, toolCalls, reason, pieces, queueing, cut, pace);
    }

    /** The same answer with these calls, for which it ends. */
    public Answer withToolCalls(ToolCall... calls) {
        return new Answer(text, reasoning, List.of(calls), "tool_calls", pieces, queueing, cut, pace);
    }

    /**
     * The same answer, in a stream brought in these pieces.
     *
     * @throws IllegalArgumentException when the pieces do not make up the text
     */
    public Answer inPieces(String... parts) {
        return new Answer(text, reasoning, toolCalls, finishReason, List.of(parts), queueing, cut, pace);
    }

    /** The same answer after this wait, whatever the fake is set to. */
    public Answer withQueueing(Queueing wait) {
        return new Answer(
                text, reasoning, toolCalls, finishReason, pieces, Objects.requireNonNull(wait, "wait"), cut, pace);
    }

    /** The same answer, in a stream with this time between two events. */
    public Answer withPace(Duration time) {
        return new Answer(text, reasoning, toolCalls, finishReason, pieces, queueing, cut, time);
    }

    /** The same answer in a reply that breaks off. */
    public Answer withCut(Cut place) {
        return new Answer(
                text,
                reasoning,
                toolCalls,
                finishReason,
                pieces,
                queueing,
                Objects.requireNonNull(place, "place"),
                pace);
    }

    /** The same answer in a stream that ends after this many events, without {@code [DONE]} but with nothing wrong in HTTP. */
    public Answer cutAfter(int events) {
        return withCut(Cut.after(events));
    }

    /** The same answer in a stream that ends in the middle of the event after this many, with nothing wrong in HTTP. */
    public Answer cutInside(int events) {
        return withCut(Cut.inside(events));
    }

    /** The same answer in a stream that ends after this many events with one that is an error, without {@code [DONE]}. */
    public Answer errorAfter(int events) {
        return withCut(Cut.after(events).by(Cut.End.ERROR));
    }

    /** The same answer in a stream whose connection is closed after this many events. */
    public Answer closedAfter(int events) {
        return withCut(Cut.after(events).by(Cut.End.CLOSED));
    }

    /** The same answer in a stream whose connection is reset after this many events. */
    public Answer resetAfter(int events) {
        return withCut(Cut.after(events).by(Cut.End.RESET));
    }
}

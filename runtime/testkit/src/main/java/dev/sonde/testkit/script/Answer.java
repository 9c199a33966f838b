package dev.sonde.testkit.script;

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
 */
public record Answer(
        String text, @Nullable String reasoning, List<ToolCall> toolCalls, String finishReason, List<String> pieces)
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
        return new Answer(text, null, List.of(), "stop", List.of());
    }

    /** The same answer after this reasoning. */
    public Answer withReasoning(String thoughts) {
        return new Answer(text, thoughts, toolCalls, finishReason, pieces);
    }

    /** The same answer with another reason of its end, for example {@code length}. */
    public Answer withFinishReason(String reason) {
        return new Answer(text, reasoning, toolCalls, reason, pieces);
    }

    /** The same answer with these calls, for which it ends. */
    public Answer withToolCalls(ToolCall... calls) {
        return new Answer(text, reasoning, List.of(calls), "tool_calls", pieces);
    }

    /**
     * The same answer, in a stream brought in these pieces.
     *
     * @throws IllegalArgumentException when the pieces do not make up the text
     */
    public Answer inPieces(String... parts) {
        return new Answer(text, reasoning, toolCalls, finishReason, List.of(parts));
    }
}

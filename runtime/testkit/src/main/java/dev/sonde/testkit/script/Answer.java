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
 * @param finishReason why the model stopped, any text, usually {@code stop}
 * @param pieces the pieces of the text in a stream; empty for word by word
 */
public record Answer(String text, @Nullable String reasoning, String finishReason, List<String> pieces)
        implements Reply {

    public Answer {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(finishReason, "finishReason");
        pieces = List.copyOf(pieces);
        if (!pieces.isEmpty() && !String.join("", pieces).equals(text)) {
            throw new IllegalArgumentException("the pieces do not make up the text");
        }
    }

    /** An answer that ends of itself. */
    public static Answer of(String text) {
        return new Answer(text, null, "stop", List.of());
    }

    /** The same answer after this reasoning. */
    public Answer withReasoning(String thoughts) {
        return new Answer(text, thoughts, finishReason, pieces);
    }

    /** The same answer with another reason of its end, for example {@code length}. */
    public Answer withFinishReason(String reason) {
        return new Answer(text, reasoning, reason, pieces);
    }

    /**
     * The same answer, in a stream brought in these pieces.
     *
     * @throws IllegalArgumentException when the pieces do not make up the text
     */
    public Answer inPieces(List<String> parts) {
        return new Answer(text, reasoning, finishReason, parts);
    }
}

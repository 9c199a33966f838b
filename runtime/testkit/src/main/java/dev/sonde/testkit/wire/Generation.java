package dev.sonde.testkit.wire;

import dev.sonde.testkit.answer.ChatParameters;
import dev.sonde.testkit.behaviour.Behaviour;
import dev.sonde.testkit.behaviour.FingerprintForm;
import dev.sonde.testkit.script.Answer;
import dev.sonde.testkit.script.ToolCall;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What the model has generated for a request, ready to be put into a reply or chunks.
 *
 * @param ids the ids of the request
 * @param created the time of the reply, in seconds since 1970
 * @param parameters what was asked for
 * @param given the answer
 */
record Generation(Ids.OfRequest ids, long created, ChatParameters parameters, Answer given) {

    private static final String STANDARD_REASONING = "The answer to this was given to me, so I give it.";
    private static final Pattern AFTER_SPACE = Pattern.compile("(?<=\\s)(?=\\S)");

    Behaviour behaviour() {
        return parameters.behaviour();
    }

    String fingerprint() {
        return switch (behaviour().of(FingerprintForm.class)) {
            case SHORT -> "fp_0f4a1e00d5";
            case WITH_BUILD -> "fp_0f4a1e00d5_prod0820_fp8_kvcache_20260402";
            case HEX -> "0f4a1e00d5ee4c0fa4e000000000fa4e";
        };
    }

    String text() {
        return given.text();
    }

    /** The reasoning; empty when the model may not think. */
    String reasoning() {
        return parameters.thinks() ? Objects.requireNonNullElse(given.reasoning(), STANDARD_REASONING) : "";
    }

    List<ToolCall> toolCalls() {
        return given.toolCalls();
    }

    String finishReason() {
        return given.finishReason();
    }

    /** The text in the pieces of a stream. */
    List<String> textPieces() {
        return given.pieces().isEmpty() ? words(text()) : given.pieces();
    }

    List<String> reasoningPieces() {
        return words(reasoning());
    }

    /** Words with the space after them; none of an empty text. */
    static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(AFTER_SPACE.split(text));
    }
}

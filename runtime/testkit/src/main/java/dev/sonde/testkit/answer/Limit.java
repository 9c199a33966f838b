package dev.sonde.testkit.answer;

import dev.sonde.testkit.script.Answer;
import java.util.List;
import java.util.Objects;

/** Cuts an answer as the service does: at a stop text, and where reasoning and answer reach {@code max_tokens}. */
final class Limit {

    private Limit() {}

    static Answer cut(Answer answer, ChatParameters parameters) {
        String text = beforeStop(answer.text(), parameters.stops());
        String thoughts = parameters.thinks() ? Objects.requireNonNullElse(answer.reasoning(), "") : "";
        int left = parameters.maxTokens();
        String keptThoughts = TokenCount.cut(thoughts, left);
        String keptText = keptThoughts.equals(thoughts) ? TokenCount.cut(text, left - TokenCount.of(keptThoughts)) : "";
        boolean whole = keptThoughts.equals(thoughts) && keptText.equals(text);
        return new Answer(
                keptText,
                keptThoughts,
                answer.toolCalls(),
                whole ? answer.finishReason() : "length",
                List.of(),
                answer.queueing(),
                answer.cut(),
                answer.pace());
    }

    private static String beforeStop(String text, List<String> stops) {
        int end = stops.stream()
                .mapToInt(text::indexOf)
                .filter(index -> index >= 0)
                .min()
                .orElse(text.length());
        return text.substring(0, end);
    }
}

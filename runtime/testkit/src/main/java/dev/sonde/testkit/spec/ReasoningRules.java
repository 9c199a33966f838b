package dev.sonde.testkit.spec;

import dev.sonde.testkit.behaviour.ReasoningRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Whether the reasoning of earlier replies is sent back as a period's rule wants it; today's rule stands in the document. */
public final class ReasoningRules {

    /** The document's own words for today's rule, which other periods do not have. */
    public static final String TODAY =
            "With tools and thinking, the reasoning_content of every earlier reply must be sent back.";

    static final String MISSING = "The `reasoning_content` in the thinking mode must be passed back to the API.";

    private ReasoningRules() {}

    /** The first breach of a rule by a chat request in thinking mode. */
    public static Optional<Violation> check(JsonNode request, ReasoningRule rule) {
        List<JsonNode> messages = request.path("messages").valueStream().toList();
        return switch (rule) {
            case REFUSED -> refused(messages);
            case CURRENT_TURN -> currentTurn(messages);
            case CALLING_TURNS -> callingTurns(messages);
            case NOT_ENFORCED, ALL_TURNS -> Optional.empty();
        };
    }

    /** The service's text is not known. */
    private static Optional<Violation> refused(List<JsonNode> messages) {
        return messages.stream().anyMatch(message -> isReply(message) && !lacksReasoning(message))
                ? broken("The reasoning_content of earlier replies must not be sent")
                : Optional.empty();
    }

    private static Optional<Violation> currentTurn(List<JsonNode> messages) {
        for (int i = lastOfUser(messages) + 1; i < messages.size(); i++) {
            JsonNode message = messages.get(i);
            if (isReply(message) && calls(message) && lacksReasoning(message)) {
                return broken("Missing `reasoning_content` field in the assistant message at message index " + i
                        + ". For more information, please refer to"
                        + " https://api-docs.deepseek.com/guides/thinking_mode#tool-calls");
            }
        }
        return Optional.empty();
    }

    private static Optional<Violation> callingTurns(List<JsonNode> messages) {
        List<JsonNode> turn = new ArrayList<>();
        for (JsonNode message : messages) {
            if (isOfUser(message)) {
                turn.clear();
            } else if (isReply(message)) {
                turn.add(message);
            }
            boolean calling = turn.stream().anyMatch(ReasoningRules::calls);
            if (calling && turn.stream().anyMatch(ReasoningRules::lacksReasoning)) {
                return broken(MISSING);
            }
        }
        return Optional.empty();
    }

    private static int lastOfUser(List<JsonNode> messages) {
        int last = messages.size() - 1;
        while (last >= 0 && !isOfUser(messages.get(last))) {
            last--;
        }
        return last;
    }

    private static boolean isOfUser(JsonNode message) {
        return message.path("role").asString("").equals("user");
    }

    /** A beginning that the model shall continue is no earlier reply. */
    private static boolean isReply(JsonNode message) {
        return message.path("role").asString("").equals("assistant")
                && !message.path("prefix").asBoolean(false);
    }

    private static boolean calls(JsonNode message) {
        return message.path("tool_calls").size() > 0;
    }

    private static boolean lacksReasoning(JsonNode message) {
        return !message.path("reasoning_content").isString();
    }

    private static Optional<Violation> broken(String message) {
        return Optional.of(new Violation(Violation.Kind.RULE, "", message));
    }
}

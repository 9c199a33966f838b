package dev.sonde.testkit.spec;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The rules of a conversation that the document states in words or not at all: the order of messages, and the functions. */
public final class ConversationRules {

    static final String UNCALLED =
            "Messages with role 'tool' must be a response to a preceding message with 'tool_calls'";
    static final String UNANSWERED =
            "An assistant message with 'tool_calls' must be followed by tool messages responding"
                    + " to each 'tool_call_id'. (insufficient tool messages following tool_calls message)";
    static final String PREFIX_BEFORE_END = "Only the last message may have prefix set to true";

    private ConversationRules() {}

    /** The first rule that a chat request of valid structure breaks. */
    public static Optional<Violation> check(JsonNode request) {
        return orderOfMessages(request.path("messages"))
                .or(() -> prefixLast(request.path("messages")))
                .or(() -> distinctNames(request.path("tools")))
                .or(() -> possibleChoice(request.path("tool_choice"), request.path("tools")));
    }

    private static Optional<Violation> orderOfMessages(JsonNode messages) {
        Set<String> called = new LinkedHashSet<>();
        Set<String> unanswered = new LinkedHashSet<>();
        for (JsonNode message : messages.values()) {
            if (message.path("role").asString().equals("tool")) {
                String id = message.path("tool_call_id").asString();
                if (!called.contains(id)) {
                    return broken(UNCALLED);
                }
                unanswered.remove(id);
                continue;
            }
            if (!unanswered.isEmpty()) {
                return broken(UNANSWERED);
            }
            called.clear();
            message.path("tool_calls")
                    .forEach(call -> called.add(call.path("id").asString()));
            unanswered.addAll(called);
        }
        return unanswered.isEmpty() ? Optional.empty() : broken(UNANSWERED);
    }

    private static Optional<Violation> prefixLast(JsonNode messages) {
        List<JsonNode> all = messages.valueStream().toList();
        return all.stream()
                .limit(Math.max(0, all.size() - 1))
                .filter(message -> message.path("prefix").asBoolean(false))
                .findFirst()
                .flatMap(message -> broken(PREFIX_BEFORE_END));
    }

    private static Optional<Violation> distinctNames(JsonNode tools) {
        Set<String> names = new HashSet<>();
        for (JsonNode tool : tools.values()) {
            String name = tool.path("function").path("name").asString();
            if (!names.add(name)) {
                return broken("Tool names must be unique: " + name);
            }
        }
        return Optional.empty();
    }

    /** A call cannot be forced of a function that is not there. That the service refuses it, and how, is assumed. */
    private static Optional<Violation> possibleChoice(JsonNode choice, JsonNode tools) {
        if (!choice.isObject() && !choice.asString("").equals("required")) {
            return Optional.empty();
        }
        if (tools.size() == 0) {
            return broken("tool_choice must be none or auto if there are no tools");
        }
        String name = choice.path("function").path("name").asString("");
        boolean known = tools.valueStream()
                .anyMatch(
                        tool -> tool.path("function").path("name").asString("").equals(name));
        return choice.isObject() && !known
                ? broken("tool_choice names the function '" + name + "', which is not in tools")
                : Optional.empty();
    }

    private static Optional<Violation> broken(String message) {
        return Optional.of(new Violation(Violation.Kind.RULE, "", message));
    }
}

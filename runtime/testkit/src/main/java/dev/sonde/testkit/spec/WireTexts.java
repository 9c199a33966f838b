package dev.sonde.testkit.spec;

import java.util.Map;
import java.util.Optional;

/** What the service itself says about a broken rule, where that is known. */
final class WireTexts {

    /** As the service says it of FIM on the stable base; of other beta features its text is not known. */
    private static final String BETA =
            " is only available when using beta api (set base_url=\"https://api.deepseek.com/beta\")";

    /** By the message of the rule in the document. */
    private static final Map<String, String> RULES = Map.of(
            "JSON mode needs the word json in a system or user message.",
            "Prompt must contain the word 'json' in some form to use 'response_format' of type 'json_object'",
            "While the model thinks, tool_choice must be none or auto.",
            "Thinking mode does not support this tool_choice",
            "With tools and thinking, the reasoning_content of every earlier reply must be sent back.",
            "The `reasoning_content` in the thinking mode must be passed back to the API.",
            "content may be null only if there are tool_calls.",
            "Invalid assistant message: content or tool_calls must be set",
            "A message with prefix needs POST /beta/chat/completions.",
            "The prefix parameter" + BETA,
            "A function with strict needs POST /beta/chat/completions.",
            "The strict parameter" + BETA,
            "n must be 1; the API gives one choice.",
            "Invalid n value (currently only n = 1 is supported)");

    /** By the place of a value that is not one of its enum. */
    private static final Map<String, String> VALUES =
            Map.of("response_format.type", "This response_format type is unavailable now");

    private WireTexts() {}

    static String ofRule(String message) {
        return RULES.getOrDefault(message, message);
    }

    static Optional<String> ofValue(String path) {
        return Optional.ofNullable(VALUES.get(path));
    }

    /** The rules of the document whose text is known; a test holds them against it. */
    static Iterable<String> knownRules() {
        return RULES.keySet();
    }
}

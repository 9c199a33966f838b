package dev.sonde.testkit.answer;

import dev.sonde.testkit.behaviour.JsonAnswers;
import dev.sonde.testkit.script.Answer;
import dev.sonde.testkit.script.ReceivedRequest;
import dev.sonde.testkit.script.Reply;
import dev.sonde.testkit.script.ToolCall;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Answers any valid request: with a call where one is forced, with an instance of the JSON Schema in the prompt in JSON mode
 * (an empty object where there is none), with more of the text that it shall continue, else with a text that quotes the
 * question.
 */
public final class BuiltInModel {

    private static final String REASONING = "I am a fake, so I answer what fits the request.";
    private static final String LITTLE_REASONING = "I am a fake.";
    private static final String MUCH_REASONING = REASONING + " I have looked at it twice.";
    private static final String CONTINUATION = " and so on.";

    private BuiltInModel() {}

    /** Answers within the limits of the request. */
    public static Answer answer(ReceivedRequest received, ChatParameters parameters) {
        Optional<ToolCall> call = forcedCall(parameters.request());
        if (call.isPresent()) {
            return Reply.toolCalls(call.get());
        }
        String reasoning = switch (parameters.effort()) {
            case "low" -> LITTLE_REASONING;
            case "max" -> MUCH_REASONING;
            default -> REASONING;
        };
        return Limit.cut(Reply.text(text(received, parameters)).withReasoning(reasoning), parameters);
    }

    private static String text(ReceivedRequest received, ChatParameters parameters) {
        if (parameters.continues()) {
            return CONTINUATION;
        }
        if (parameters.jsonMode()) {
            return switch (parameters.behaviour().of(JsonAnswers.class)) {
                case FULL -> json(received);
                case EMPTY -> "";
                case WHITE_SPACE -> "\n".repeat(TokenCount.charactersBeyond(parameters.maxTokens()));
            };
        }
        return "Fake answer to: " + received.lastUserText();
    }

    private static String json(ReceivedRequest received) {
        return SchemaInPrompt.find(received)
                .map(schema -> SchemaInstance.of(schema).toString())
                .orElse("{}");
    }

    private static Optional<ToolCall> forcedCall(JsonNode request) {
        JsonNode choice = request.path("tool_choice");
        JsonNode tools = request.path("tools");
        if (choice.isObject()) {
            String name = choice.path("function").path("name").asString("");
            return tools.valueStream()
                    .map(tool -> tool.path("function"))
                    .filter(function -> function.path("name").asString("").equals(name))
                    .findFirst()
                    .map(BuiltInModel::call);
        }
        return choice.asString("").equals("required")
                ? tools.valueStream().findFirst().map(tool -> call(tool.path("function")))
                : Optional.empty();
    }

    private static ToolCall call(JsonNode function) {
        JsonNode parameters = function.path("parameters");
        JsonNode arguments =
                parameters.isObject() ? SchemaInstance.of(parameters) : JsonNodeFactory.instance.objectNode();
        return new ToolCall(function.path("name").asString(), arguments.toString());
    }
}

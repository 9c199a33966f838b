package dev.sonde.testkit.answer;

import dev.sonde.testkit.behaviour.AgentEffort;
import dev.sonde.testkit.behaviour.Behaviour;
import dev.sonde.testkit.behaviour.EffortLevels;
import dev.sonde.testkit.behaviour.EffortNames;
import dev.sonde.testkit.behaviour.ModelLineup;
import dev.sonde.testkit.behaviour.ServedModel;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a valid chat or completion request asks for, with the service's defaults filled in.
 *
 * @param request the body
 * @param chat whether it is a chat; a completion (fill in the middle) never thinks
 * @param behaviour how the service behaves
 */
public record ChatParameters(JsonNode request, boolean chat, Behaviour behaviour) {

    /** The most tokens of a completion; what a request may ask for at most is the document's to say. */
    private static final int COMPLETION_OUTPUT = 4_096;

    /** Whether the model may think; its own default counts unless the request names a mode. */
    public boolean thinks() {
        String type = request.path("thinking").path("type").asString("");
        if (!chat || type.equals("disabled") || askedEffort().equals("none")) {
            return false;
        }
        boolean asked = request.path("thinking").isObject() || !askedEffort().isEmpty();
        return asked || lineup().model(model()).map(ServedModel::thinks).orElse(true);
    }

    /** The level of effort: {@code none}, {@code low}, {@code high} or {@code max}; empty for the usual one. */
    public String effort() {
        return askedEffort().isEmpty() && raises() ? "max" : askedEffort();
    }

    private String askedEffort() {
        String name = isEffortKnown() ? request.path("reasoning_effort").asString("") : "";
        return name.isEmpty() ? "" : behaviour.of(EffortLevels.class).level(name, model());
    }

    /** Whether the request is taken for an agent's, about which the model thinks more. */
    private boolean raises() {
        return isEffortKnown()
                && behaviour.of(AgentEffort.class) == AgentEffort.RAISED
                && request.path("tools").size() > 0;
    }

    private boolean isEffortKnown() {
        return behaviour.of(EffortNames.class) != EffortNames.IGNORED;
    }

    private ModelLineup lineup() {
        return behaviour.of(ModelLineup.class);
    }

    /** The id of the model, as the request has it. */
    public String model() {
        return request.path("model").asString("");
    }

    /** Whether the answer must be a JSON object. */
    public boolean jsonMode() {
        return request.path("response_format").path("type").asString("").equals("json_object");
    }

    public boolean stream() {
        return request.path("stream").asBoolean(false);
    }

    /** Whether every chunk has the property {@code usage}. */
    public boolean includeUsage() {
        return request.path("stream_options").path("include_usage").asBoolean(false);
    }

    public boolean logprobs() {
        return request.path("logprobs").asBoolean(false);
    }

    /** How many alternatives the log probabilities list. */
    public int topLogprobs() {
        return request.path("top_logprobs").asInt(0);
    }

    /** The most tokens of reasoning and answer together. */
    public int maxTokens() {
        int standard = lineup().standardOutput(thinks(), effort());
        return request.path("max_tokens").asInt(chat ? standard : Math.min(standard, COMPLETION_OUTPUT));
    }

    /** Whether the model continues the last message instead of answering it. */
    public boolean continues() {
        JsonNode messages = request.path("messages");
        JsonNode last = messages.path(messages.size() - 1);
        return last.path("role").asString("").equals("assistant")
                && last.path("prefix").asBoolean(false);
    }

    /** The texts at which the model stops. */
    public List<String> stops() {
        JsonNode stop = request.path("stop");
        Stream<JsonNode> all = stop.isString() ? Stream.of(stop) : stop.valueStream();
        return all.map(JsonNode::asString).filter(text -> !text.isEmpty()).toList();
    }
}

package dev.sonde.testkit.answer;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a valid chat or completion request asks for, with the service's defaults filled in.
 *
 * @param request the body
 * @param thinks whether the model may think; a completion (fill in the middle) never does
 */
public record ChatParameters(JsonNode request, boolean thinks) {

    private static final int WITHOUT_THINKING = 8_192;
    private static final int WITH_THINKING = 65_536;
    private static final int WITH_MAX_EFFORT = 131_072;

    /** Of a chat: thinking is on unless the request switches it off. */
    public static ChatParameters ofChat(JsonNode request) {
        boolean disabled = request.path("thinking").path("type").asString("").equals("disabled")
                || effort(request).equals("none");
        return new ChatParameters(request, !disabled);
    }

    /** Of a completion. */
    public static ChatParameters ofCompletion(JsonNode request) {
        return new ChatParameters(request, false);
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
        int standard = effort(request).equals("max") ? WITH_MAX_EFFORT : WITH_THINKING;
        return request.path("max_tokens").asInt(thinks ? standard : WITHOUT_THINKING);
    }

    /** The texts at which the model stops. */
    public List<String> stops() {
        JsonNode stop = request.path("stop");
        Stream<JsonNode> all = stop.isString() ? Stream.of(stop) : stop.valueStream();
        return all.map(JsonNode::asString).filter(text -> !text.isEmpty()).toList();
    }

    private static String effort(JsonNode request) {
        return request.path("reasoning_effort").asString("");
    }
}

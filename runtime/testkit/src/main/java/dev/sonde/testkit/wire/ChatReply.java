package dev.sonde.testkit.wire;

import dev.sonde.testkit.behaviour.CachePlace;
import dev.sonde.testkit.behaviour.CallContent;
import dev.sonde.testkit.script.ToolCall;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A whole reply to a chat. */
final class ChatReply {

    private ChatReply() {}

    static ObjectNode of(Generation generation, Usage usage) {
        ObjectNode reply = JsonNodeFactory.instance.objectNode();
        reply.put("id", generation.ids().reply());
        reply.put("object", "chat.completion");
        reply.put("created", generation.created());
        reply.put("model", generation.parameters().model());
        ObjectNode choice = reply.putArray("choices").addObject();
        choice.put("index", 0);
        choice.set("message", message(generation));
        choice.set("logprobs", LogProbs.ofReply(generation));
        choice.put("finish_reason", generation.finishReason());
        reply.set("usage", usage.json(generation.behaviour().of(CachePlace.class)));
        reply.put("system_fingerprint", generation.fingerprint());
        return reply;
    }

    private static ObjectNode message(Generation generation) {
        ObjectNode message = JsonNodeFactory.instance.objectNode();
        message.put("role", "assistant");
        boolean onlyCalls =
                generation.text().isEmpty() && !generation.toolCalls().isEmpty();
        boolean absent = onlyCalls && generation.behaviour().of(CallContent.class) == CallContent.NULL;
        message.put("content", absent ? null : generation.text());
        if (generation.parameters().thinks()) {
            message.put("reasoning_content", generation.reasoning());
        }
        if (!generation.toolCalls().isEmpty()) {
            ArrayNode calls = message.putArray("tool_calls");
            for (ToolCall call : generation.toolCalls()) {
                ObjectNode json = call(generation, calls.size());
                ((ObjectNode) json.path("function")).put("name", call.name()).put("arguments", call.arguments());
                calls.add(json);
            }
        }
        return message;
    }

    /** A call without its function; whole replies carry its index too. */
    static ObjectNode call(Generation generation, int index) {
        ObjectNode call = JsonNodeFactory.instance.objectNode();
        call.put("index", index).put("id", generation.ids().call(index)).put("type", "function");
        call.putObject("function");
        return call;
    }
}

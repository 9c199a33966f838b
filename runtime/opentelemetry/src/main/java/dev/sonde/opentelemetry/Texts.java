package dev.sonde.opentelemetry;

import dev.sonde.observe.ModelRequest;
import dev.sonde.prompt.TextChunk;
import dev.sonde.prompt.TextReply;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Prompts and replies as messages of the conventions. A request is read in the dialect of OpenAI's chat, which the APIs of this field
 * share: {@code messages} with role and content, else a {@code prompt}.
 */
final class Texts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final StringBuilder answer = new StringBuilder();

    /** The messages of a request, as JSON. */
    static String asked(@Nullable ModelRequest request) {
        JsonNode tree = JSON.valueToTree(request);
        ArrayNode messages = JSON.createArrayNode();
        for (JsonNode message : tree.path("messages")) {
            ArrayNode parts = message(messages, message.path("role").asString("user"));
            text(parts, "reasoning", message.path("reasoning_content"));
            if (message.has("tool_call_id")) {
                parts.addObject()
                        .put("type", "tool_call_response")
                        .set("id", message.get("tool_call_id"))
                        .set("response", message.path("content"));
            } else {
                content(parts, message.path("content"));
            }
            for (JsonNode call : message.path("tool_calls")) {
                JsonNode function = call.path("function");
                parts.addObject()
                        .put("type", "tool_call")
                        .set("id", call.path("id"))
                        .set("name", function.path("name"))
                        .set("arguments", function.path("arguments"));
            }
        }
        if (tree.path("prompt").isString()) {
            text(message(messages, "user"), "text", tree.get("prompt"));
        }
        return messages.toString();
    }

    private static ArrayNode message(ArrayNode messages, String role) {
        return messages.addObject().put("role", role).putArray("parts");
    }

    private static void content(ArrayNode parts, JsonNode content) {
        if (content.isArray()) {
            // Images and files are named, but not recorded: they are large.
            content.forEach(part -> {
                if (part.has("text")) {
                    text(parts, "text", part.get("text"));
                } else {
                    parts.addObject().set("type", part.path("type"));
                }
            });
        } else {
            text(parts, "text", content);
        }
    }

    private static void text(ArrayNode parts, String type, JsonNode text) {
        if (text.isString()) {
            parts.addObject().put("type", type).set("content", text);
        }
    }

    /** Takes a reply, or a chunk of one. */
    void received(Object value) {
        if (value instanceof TextReply reply) {
            reply.text().ifPresent(answer::append);
        } else if (value instanceof TextChunk chunk) {
            chunk.text().ifPresent(answer::append);
        }
    }

    /** The text so far as a message, as JSON. */
    String answered(@Nullable String finishReason) {
        ArrayNode messages = JSON.createArrayNode();
        ArrayNode parts = message(messages, "assistant");
        parts.addObject().put("type", "text").put("content", answer.toString());
        if (finishReason != null) {
            ((ObjectNode) messages.get(0)).put("finish_reason", finishReason);
        }
        return messages.toString();
    }
}

package dev.sonde.deepseek;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Cuts a reply of the chat into the smallest chunks, as a server sends them. */
final class ChunksOf {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode reply;
    private final List<String> chunks = new ArrayList<>();

    private ChunksOf(JsonNode reply) {
        this.reply = (ObjectNode) reply;
    }

    static List<String> reply(JsonNode reply) {
        ChunksOf cut = new ChunksOf(reply);
        cut.cut();
        return cut.chunks;
    }

    private void cut() {
        ObjectNode choice = (ObjectNode) reply.path("choices").path(0);
        ObjectNode message = (ObjectNode) choice.path("message");
        first(message);
        for (String name : List.of("reasoning_content", "content")) {
            String text = message.path(name).asString("");
            text.codePoints().forEach(letter -> delta(NODES.objectNode().put(name, Character.toString(letter))));
        }
        calls(message.path("tool_calls"));
        logProbs(choice.path("logprobs"));
        last(choice);
    }

    /** All that is no text in pieces: role and what nobody knows. */
    private void first(ObjectNode message) {
        ObjectNode delta = message.deepCopy();
        for (String name : List.of("reasoning_content", "content")) {
            if (message.path(name).isString()) {
                delta.put(name, "");
            }
        }
        delta.remove("tool_calls");
        delta(delta);
    }

    /** The beginnings of all calls, then a letter of each in turn. */
    private void calls(JsonNode calls) {
        int longest = 0;
        for (JsonNode call : calls) {
            ObjectNode begin = (ObjectNode) call.deepCopy();
            ((ObjectNode) begin.path("function")).put("arguments", "");
            call(begin);
            longest = Math.max(longest, arguments(call).length());
        }
        for (int i = 0; i < longest; i++) {
            for (JsonNode call : calls) {
                if (i < arguments(call).length()) {
                    ObjectNode piece = NODES.objectNode();
                    piece.set("index", call.path("index"));
                    piece.putObject("function").put("arguments", arguments(call).substring(i, i + 1));
                    call(piece);
                }
            }
        }
    }

    private static String arguments(JsonNode call) {
        return call.path("function").path("arguments").asString();
    }

    private void call(ObjectNode call) {
        ObjectNode delta = NODES.objectNode();
        delta.putArray("tool_calls").add(call);
        delta(delta);
    }

    private void logProbs(JsonNode logProbs) {
        logProbs.forEachEntry((name, tokens) -> {
            if (tokens.isNull()) {
                ObjectNode none = NODES.objectNode();
                none.set(name, tokens);
                logProbs(none);
            }
            for (JsonNode token : tokens) {
                ObjectNode one = NODES.objectNode();
                one.putArray(name).add(token);
                logProbs(one);
            }
        });
    }

    private void logProbs(ObjectNode logProbs) {
        ObjectNode choice = NODES.objectNode().put("index", 0);
        choice.putObject("delta");
        choice.set("logprobs", logProbs);
        chunk(choice);
    }

    private void last(ObjectNode choice) {
        ObjectNode end = choice.deepCopy();
        end.remove("message");
        end.putObject("delta");
        if (end.path("logprobs").isObject()) {
            end.putNull("logprobs");
        }
        chunk(end);
        ObjectNode usage = head();
        usage.putArray("choices");
        usage.set("usage", reply.path("usage"));
        chunks.add(usage.toString());
    }

    private void delta(ObjectNode delta) {
        ObjectNode choice = NODES.objectNode().put("index", 0);
        choice.set("delta", delta);
        choice.putNull("finish_reason");
        chunk(choice);
    }

    private void chunk(ObjectNode choice) {
        ObjectNode chunk = head();
        ArrayNode choices = chunk.putArray("choices");
        choices.add(choice);
        chunk.putNull("usage");
        chunks.add(chunk.toString());
    }

    private ObjectNode head() {
        ObjectNode head = reply.deepCopy();
        head.put("object", "chat.completion.chunk");
        return head;
    }
}

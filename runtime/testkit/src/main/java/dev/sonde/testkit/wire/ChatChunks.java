package dev.sonde.testkit.wire;

import dev.sonde.testkit.behaviour.CallDeltas;
import dev.sonde.testkit.behaviour.LastDelta;
import dev.sonde.testkit.script.ToolCall;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The chunks of a streamed chat, in the service's order: the role, the reasoning, the text, the calls, the end. While the
 * model may think every delta of a text names both {@code content} and {@code reasoning_content}, the idle one as null.
 */
final class ChatChunks {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Generation generation;
    private final boolean thinks;
    private final List<ObjectNode> chunks = new ArrayList<>();

    private ChatChunks(Generation generation) {
        this.generation = generation;
        this.thinks = generation.parameters().thinks();
    }

    static List<ObjectNode> of(Generation generation, Usage usage) {
        ChatChunks building = new ChatChunks(generation);
        building.addRole();
        building.addTexts();
        building.addCalls();
        building.addEnd();
        ChunkUsage.add(building.chunks, usage, generation.parameters().includeUsage(), generation.behaviour());
        return building.chunks;
    }

    private void addRole() {
        ObjectNode delta = JSON.objectNode().put("role", "assistant");
        delta.put("content", thinks ? null : "");
        if (thinks) {
            delta.put("reasoning_content", "");
        }
        add(delta, JSON.nullNode());
    }

    private void addTexts() {
        for (String piece : generation.reasoningPieces()) {
            ObjectNode delta = JSON.objectNode().putNull("content").put("reasoning_content", piece);
            add(delta, LogProbs.of(generation, List.of(), List.of(piece)));
        }
        for (String piece : generation.textPieces()) {
            add(text(piece), LogProbs.of(generation, List.of(piece), List.of()));
        }
    }

    /** The first piece of a call names it, the others only add to its arguments. */
    private void addCalls() {
        int index = 0;
        for (ToolCall call : generation.toolCalls()) {
            ObjectNode first = ChatReply.call(generation, index);
            ((ObjectNode) first.path("function")).put("name", call.name()).put("arguments", "");
            add(calls(first), JSON.nullNode());
            for (String piece : Generation.words(call.arguments())) {
                ObjectNode further = JSON.objectNode().put("index", index);
                further.putObject("function").put("arguments", piece);
                add(calls(further), JSON.nullNode());
            }
            index++;
        }
    }

    private void addEnd() {
        boolean bare = generation.behaviour().of(LastDelta.class) == LastDelta.EMPTY;
        add(bare ? JSON.objectNode() : text(""), JSON.nullNode());
        ObjectNode last = chunks.get(chunks.size() - 1);
        ((ObjectNode) last.path("choices").path(0)).put("finish_reason", generation.finishReason());
    }

    private ObjectNode text(String piece) {
        ObjectNode delta = JSON.objectNode().put("content", piece);
        return thinks ? delta.putNull("reasoning_content") : delta;
    }

    private ObjectNode calls(ObjectNode call) {
        ObjectNode delta = JSON.objectNode();
        if (thinks && generation.behaviour().of(CallDeltas.class) == CallDeltas.WITH_NULLS) {
            delta.putNull("content").putNull("reasoning_content");
        }
        delta.putArray("tool_calls").add(call);
        return delta;
    }

    private void add(ObjectNode delta, JsonNode logprobs) {
        ObjectNode chunk = JSON.objectNode();
        chunk.put("id", generation.ids().reply());
        chunk.put("object", "chat.completion.chunk");
        chunk.put("created", generation.created());
        chunk.put("model", generation.parameters().model());
        chunk.put("system_fingerprint", generation.fingerprint());
        ObjectNode choice = chunk.putArray("choices").addObject();
        choice.put("index", 0);
        choice.set("delta", delta);
        choice.set("logprobs", logprobs);
        choice.putNull("finish_reason");
        chunks.add(chunk);
    }
}

package dev.sonde.testkit.wire;

import dev.sonde.testkit.behaviour.CachePlace;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A completion (fill in the middle), whole or in chunks; both have the same shape. */
final class CompletionReply {

    private CompletionReply() {}

    static ObjectNode of(Generation generation, Usage usage) {
        ObjectNode reply = piece(generation, echo(generation) + generation.text());
        choice(reply).put("finish_reason", generation.finishReason());
        choice(reply).set("logprobs", CompletionLogProbs.of(generation, generation.textPieces(), 0));
        reply.set("usage", usage.json(generation.behaviour().of(CachePlace.class)));
        return reply;
    }

    static List<ObjectNode> chunks(Generation generation, Usage usage) {
        List<ObjectNode> chunks = new ArrayList<>();
        if (!echo(generation).isEmpty()) {
            chunks.add(piece(generation, echo(generation)));
        }
        int offset = 0;
        for (String text : generation.textPieces()) {
            ObjectNode chunk = piece(generation, text);
            choice(chunk).set("logprobs", CompletionLogProbs.of(generation, List.of(text), offset));
            chunks.add(chunk);
            offset += text.length();
        }
        ObjectNode last = piece(generation, "");
        choice(last).put("finish_reason", generation.finishReason());
        chunks.add(last);
        ChunkUsage.add(chunks, usage, generation.parameters().includeUsage(), generation.behaviour());
        return chunks;
    }

    private static ObjectNode choice(ObjectNode reply) {
        return (ObjectNode) reply.path("choices").path(0);
    }

    private static String echo(Generation generation) {
        boolean asked = generation.parameters().request().path("echo").asBoolean(false);
        return asked ? generation.parameters().request().path("prompt").asString("") : "";
    }

    private static ObjectNode piece(Generation generation, String text) {
        ObjectNode piece = JsonNodeFactory.instance.objectNode();
        piece.put("id", generation.ids().reply());
        piece.put("object", "text_completion");
        piece.put("created", generation.created());
        piece.put("model", generation.parameters().model());
        ObjectNode choice = piece.putArray("choices").addObject();
        choice.put("index", 0);
        choice.put("text", text);
        choice.putNull("logprobs");
        choice.putNull("finish_reason");
        piece.put("system_fingerprint", generation.fingerprint());
        return piece;
    }
}

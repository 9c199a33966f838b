package dev.sonde.testkit.wire;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A completion (fill in the middle), whole or in chunks; both have the same shape. */
final class CompletionReply {

    private CompletionReply() {}

    static ObjectNode of(Generation generation, Usage usage) {
        ObjectNode reply = piece(generation, echo(generation) + generation.text(), generation.finishReason());
        reply.set("usage", usage.json());
        return reply;
    }

    static List<ObjectNode> chunks(Generation generation, Usage usage, UsagePlace place) {
        List<ObjectNode> chunks = new ArrayList<>();
        if (!echo(generation).isEmpty()) {
            chunks.add(piece(generation, echo(generation), null));
        }
        for (String text : generation.textPieces()) {
            chunks.add(piece(generation, text, null));
        }
        chunks.add(piece(generation, "", generation.finishReason()));
        ChunkUsage.add(chunks, usage, generation.parameters().includeUsage(), place);
        return chunks;
    }

    private static String echo(Generation generation) {
        boolean asked = generation.parameters().request().path("echo").asBoolean(false);
        return asked ? generation.parameters().request().path("prompt").asString("") : "";
    }

    private static ObjectNode piece(Generation generation, String text, @Nullable String finishReason) {
        ObjectNode piece = JsonNodeFactory.instance.objectNode();
        piece.put("id", generation.ids().reply());
        piece.put("object", "text_completion");
        piece.put("created", generation.created());
        piece.put("model", generation.parameters().model());
        ObjectNode choice = piece.putArray("choices").addObject();
        choice.put("index", 0);
        choice.put("text", text);
        choice.putNull("logprobs");
        choice.put("finish_reason", finishReason);
        piece.put("system_fingerprint", Generation.FINGERPRINT);
        return piece;
    }
}

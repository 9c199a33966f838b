package dev.sonde.testkit.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Log probabilities where a request asks for them: every piece counts as one token, and the n-th alternative as n bangs. */
final class LogProbs {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final double LIKELY = -0.01;

    private LogProbs() {}

    static JsonNode ofReply(Generation generation) {
        return of(generation, generation.textPieces(), generation.reasoningPieces());
    }

    /** Those of some pieces; JSON null when not asked for. */
    static JsonNode of(Generation generation, List<String> text, List<String> reasoning) {
        if (!generation.parameters().logprobs()) {
            return JSON.nullNode();
        }
        ObjectNode logprobs = JSON.objectNode();
        int alternatives = generation.parameters().topLogprobs();
        logprobs.set("content", tokens(text, alternatives));
        if (generation.parameters().thinks()) {
            logprobs.set("reasoning_content", tokens(reasoning, alternatives));
        }
        return logprobs;
    }

    private static ArrayNode tokens(List<String> pieces, int alternatives) {
        ArrayNode tokens = JSON.arrayNode();
        for (String piece : pieces) {
            ObjectNode token = token(piece, LIKELY);
            ArrayNode top = token.putArray("top_logprobs");
            for (int i = 0; i < alternatives; i++) {
                top.add(i == 0 ? token(piece, LIKELY) : token("!".repeat(i), LIKELY - i * 2));
            }
            tokens.add(token);
        }
        return tokens;
    }

    private static ObjectNode token(String text, double logprob) {
        ObjectNode token = JSON.objectNode().put("token", text).put("logprob", logprob);
        ArrayNode bytes = token.putArray("bytes");
        for (byte single : text.getBytes(StandardCharsets.UTF_8)) {
            bytes.add(Byte.toUnsignedInt(single));
        }
        return token;
    }
}

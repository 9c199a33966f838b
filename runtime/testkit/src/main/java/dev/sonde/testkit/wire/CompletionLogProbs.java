package dev.sonde.testkit.wire;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Log probabilities of a completion where it asks for them: lists of the same length, one entry per piece. */
final class CompletionLogProbs {

    private static final double LIKELY = -0.01;

    private CompletionLogProbs() {}

    /**
     * Those of some pieces; JSON null when not asked for.
     *
     * @param offset where the first piece begins in the text
     */
    static JsonNode of(Generation generation, List<String> pieces, int offset) {
        ObjectNode logprobs = JsonNodeFactory.instance.objectNode();
        if (!generation.parameters().request().path("logprobs").isIntegralNumber()) {
            return logprobs.nullNode();
        }
        for (String list : new String[] {"text_offset", "token_logprobs", "tokens", "top_logprobs"}) {
            logprobs.putArray(list);
        }
        int start = offset;
        for (String piece : pieces) {
            logprobs.withArray("text_offset").add(start);
            logprobs.withArray("token_logprobs").add(LIKELY);
            logprobs.withArray("tokens").add(piece);
            logprobs.withArray("top_logprobs").addObject().put(piece, LIKELY);
            start += piece.length();
        }
        return logprobs;
    }
}

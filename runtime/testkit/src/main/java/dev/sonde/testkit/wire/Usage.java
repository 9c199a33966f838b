package dev.sonde.testkit.wire;

import dev.sonde.testkit.answer.TokenCount;
import dev.sonde.testkit.behaviour.CachePlace;
import dev.sonde.testkit.script.ToolCall;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The tokens of a call.
 *
 * @param hit the tokens of the prompt that came from the cache
 * @param miss the other tokens of the prompt
 * @param reasoning the tokens of the reasoning
 * @param answer the tokens of the answer and its calls
 * @param thinks whether the call was allowed to think
 */
record Usage(int hit, int miss, int reasoning, int answer, boolean thinks) {

    static Usage of(Prompt prompt, int hit, Generation generation) {
        int calls = generation.toolCalls().stream()
                .map(ToolCall::arguments)
                .mapToInt(TokenCount::of)
                .sum();
        return new Usage(
                hit,
                prompt.tokens() - hit,
                TokenCount.of(generation.reasoning()),
                TokenCount.of(generation.text()) + calls,
                generation.parameters().thinks());
    }

    private int prompt() {
        return hit + miss;
    }

    /** As replies and chunks carry it; the completion includes the reasoning, hit and miss make the prompt. */
    ObjectNode json(CachePlace cachePlace) {
        ObjectNode usage = JsonNodeFactory.instance.objectNode();
        usage.put("prompt_tokens", prompt());
        usage.put("completion_tokens", reasoning + answer);
        usage.put("total_tokens", prompt() + reasoning + answer);
        ObjectNode details = usage.putObject("prompt_tokens_details").put("cached_tokens", hit);
        if (thinks) {
            usage.putObject("completion_tokens_details").put("reasoning_tokens", reasoning);
        }
        ObjectNode cache = cachePlace == CachePlace.TOP_LEVEL ? usage : details;
        cache.put("prompt_cache_hit_tokens", hit).put("prompt_cache_miss_tokens", miss);
        return usage;
    }
}

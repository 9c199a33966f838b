package dev.sonde.testkit.wire;

import dev.sonde.testkit.answer.TokenCount;
import dev.sonde.testkit.script.ReceivedRequest;
import dev.sonde.testkit.script.ToolCall;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The tokens of a call.
 *
 * @param prompt the tokens of the prompt, none of them from a cache
 * @param reasoning the tokens of the reasoning
 * @param answer the tokens of the answer and its calls
 * @param thinks whether the call was allowed to think
 */
record Usage(int prompt, int reasoning, int answer, boolean thinks) {

    static Usage of(ReceivedRequest request, Generation generation) {
        List<String> prompt = new ArrayList<>(request.texts());
        request.property("tools").ifPresent(tools -> prompt.add(tools.toString()));
        int calls = generation.toolCalls().stream()
                .map(ToolCall::arguments)
                .mapToInt(TokenCount::of)
                .sum();
        return new Usage(
                TokenCount.ofPrompt(prompt),
                TokenCount.of(generation.reasoning()),
                TokenCount.of(generation.text()) + calls,
                generation.parameters().thinks());
    }

    /** As replies and chunks carry it; the completion includes the reasoning, hit and miss make the prompt. */
    ObjectNode json() {
        ObjectNode usage = JsonNodeFactory.instance.objectNode();
        usage.put("prompt_tokens", prompt);
        usage.put("completion_tokens", reasoning + answer);
        usage.put("total_tokens", prompt + reasoning + answer);
        usage.putObject("prompt_tokens_details").put("cached_tokens", 0);
        if (thinks) {
            usage.putObject("completion_tokens_details").put("reasoning_tokens", reasoning);
        }
        usage.put("prompt_cache_hit_tokens", 0);
        usage.put("prompt_cache_miss_tokens", prompt);
        return usage;
    }
}

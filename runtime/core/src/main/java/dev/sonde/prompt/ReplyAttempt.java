package dev.sonde.prompt;

import dev.sonde.error.ReplyException;
import dev.sonde.observe.TokenUsage;
import dev.sonde.prompt.tool.ToolResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reply that the model gave to a prompt; there is more than one if the prompt asked again, or the model called tools.
 *
 * @param text what the model said, complete and raw; may be empty
 * @param usage its tokens; null if the server did not tell
 * @param cost what it is thought to cost, as {@link PriceList} says; null if that is not known
 * @param finishReason why the model stopped, in the API's words; null if it is not told
 * @param id the reply's id; null if it has none
 * @param model the model that replied; null if it is not told
 * @param traceId the server's id of the request; null if it is not known
 * @param failure why the reply could not be used; null if it could
 * @param toolResults what became of the tools that the model called with this reply; empty if it called none, or none was run
 */
public record ReplyAttempt(
        String text,
        @Nullable TokenUsage usage,
        @Nullable Cost cost,
        @Nullable String finishReason,
        @Nullable String id,
        @Nullable String model,
        @Nullable String traceId,
        @Nullable ReplyException failure,
        List<ToolResult> toolResults) {

    public ReplyAttempt {
        toolResults = List.copyOf(toolResults);
    }
}

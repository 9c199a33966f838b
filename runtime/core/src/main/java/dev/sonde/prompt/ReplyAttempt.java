package dev.sonde.prompt;

import dev.sonde.error.ReplyException;
import dev.sonde.observe.TokenUsage;
import org.jspecify.annotations.Nullable;

/**
 * One reply that the model gave to a prompt; there is more than one if the prompt asked again.
 *
 * @param text what the model said, complete and raw; may be empty
 * @param usage its tokens; null if the server did not tell
 * @param cost what it is thought to cost, as {@link PriceList} says; null if that is not known
 * @param finishReason why the model stopped, in the API's words; null if it is not told
 * @param id the reply's id; null if it has none
 * @param model the model that replied; null if it is not told
 * @param traceId the server's id of the request; null if it is not known
 * @param failure why the reply could not be used; null if it could
 */
public record ReplyAttempt(
        String text,
        @Nullable TokenUsage usage,
        @Nullable Cost cost,
        @Nullable String finishReason,
        @Nullable String id,
        @Nullable String model,
        @Nullable String traceId,
        @Nullable ReplyException failure) {}

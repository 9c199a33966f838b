package dev.sonde.observe;

import org.jspecify.annotations.Nullable;

/**
 * What a reply, or a chunk of it, tells of itself, without its text.
 *
 * @param id the reply's id; null if it has none
 * @param model the model that replied; null if it is not told
 * @param finishReason why the model stopped, in the API's words; null if it is not told (yet)
 * @param usage the tokens of the call; null if they are not told (yet)
 * @param output whether it brings something the model generated
 */
public record ReplyFacts(
        @Nullable String id,
        @Nullable String model,
        @Nullable String finishReason,
        @Nullable TokenUsage usage,
        boolean output) {

    /** Nothing is known. */
    public static final ReplyFacts NONE = new ReplyFacts(null, null, null, null, false);

    /** These facts and those of the next chunk, which win. */
    public ReplyFacts then(ReplyFacts next) {
        return new ReplyFacts(
                next.id == null ? id : next.id,
                next.model == null ? model : next.model,
                next.finishReason == null ? finishReason : next.finishReason,
                next.usage == null ? usage : next.usage,
                output || next.output);
    }
}

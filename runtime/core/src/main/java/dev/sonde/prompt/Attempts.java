package dev.sonde.prompt;

import dev.sonde.error.ReplyException;
import dev.sonde.observe.ModelReply;
import dev.sonde.observe.ReplyFacts;
import dev.sonde.observe.TokenUsage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes what is known of a reply an attempt, and counts the tokens of several. */
final class Attempts {

    private Attempts() {}

    static ReplyAttempt of(TextReply reply, @Nullable String traceId, @Nullable ReplyException failure) {
        ReplyFacts facts = reply instanceof ModelReply model ? model.facts() : ReplyFacts.NONE;
        return new ReplyAttempt(
                reply.text().orElse(""),
                facts.usage(),
                facts.finishReason(),
                facts.id(),
                facts.model(),
                traceId,
                failure);
    }

    /** The tokens of all; null if those of one are not told. */
    static @Nullable TokenUsage usage(List<ReplyAttempt> attempts) {
        TokenUsage sum = attempts.get(0).usage();
        for (ReplyAttempt attempt : attempts.subList(1, attempts.size())) {
            TokenUsage usage = attempt.usage();
            sum = sum == null || usage == null ? null : sum.plus(usage);
        }
        return sum;
    }
}

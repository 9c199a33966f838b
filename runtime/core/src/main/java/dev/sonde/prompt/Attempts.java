package dev.sonde.prompt;

import dev.sonde.error.ReplyException;
import dev.sonde.observe.ModelReply;
import dev.sonde.observe.ReplyFacts;
import dev.sonde.observe.TokenUsage;
import dev.sonde.prompt.tool.ToolResult;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes what is known of a reply an attempt, and counts the tokens of several. */
final class Attempts {

    private Attempts() {}

    static ReplyAttempt of(TextReply reply, @Nullable String traceId, @Nullable ReplyException failure) {
        return of(reply, traceId, failure, List.of());
    }

    /** A reply that called tools, with the results of those that were run. */
    static ReplyAttempt calling(TextReply reply, @Nullable String traceId, List<ToolResult> results) {
        return of(reply, traceId, null, results);
    }

    private static ReplyAttempt of(
            TextReply reply, @Nullable String traceId, @Nullable ReplyException failure, List<ToolResult> results) {
        ReplyFacts facts = reply instanceof ModelReply model ? model.facts() : ReplyFacts.NONE;
        return new ReplyAttempt(
                reply.text().orElse(""),
                facts.usage(),
                cost(reply, facts),
                facts.finishReason(),
                facts.id(),
                facts.model(),
                traceId,
                failure,
                results);
    }

    private static @Nullable Cost cost(TextReply reply, ReplyFacts facts) {
        String model = facts.model();
        TokenUsage usage = facts.usage();
        return model == null || usage == null
                ? null
                : reply.prices()
                        .flatMap(prices -> prices.cost(model, usage, Instant.now()))
                        .orElse(null);
    }

    /** What all cost; null if that is not known of one. */
    static @Nullable Cost cost(List<ReplyAttempt> attempts) {
        Cost sum = attempts.get(0).cost();
        for (ReplyAttempt attempt : attempts.subList(1, attempts.size())) {
            Cost cost = attempt.cost();
            sum = sum == null || cost == null ? null : sum.plus(cost);
        }
        return sum;
    }

    /** Whether all together have cost fewer tokens; false if that is not known. */
    static boolean areWithin(long tokens, List<ReplyAttempt> attempts) {
        if (tokens == Long.MAX_VALUE) {
            return true;
        }
        TokenUsage usage = usage(attempts);
        Long input = usage == null ? null : usage.input();
        Long output = usage == null ? null : usage.output();
        return input != null && output != null && input + output < tokens;
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

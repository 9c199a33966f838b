package dev.sonde.observe;

import org.jspecify.annotations.Nullable;

/**
 * The tokens of one call as the server counted them; each is null if it did not tell.
 *
 * @param input tokens of the prompt, cached ones included
 * @param output generated tokens, those of the reasoning included
 * @param cached tokens of the prompt that came from the server's cache
 * @param reasoning generated tokens of the reasoning
 */
public record TokenUsage(
        @Nullable Long input,
        @Nullable Long output,
        @Nullable Long cached,
        @Nullable Long reasoning) {

    /** The usage with these counts; null if none is told. */
    public static @Nullable TokenUsage of(
            @Nullable Number input, @Nullable Number output, @Nullable Number cached, @Nullable Number reasoning) {
        if (input == null && output == null && cached == null && reasoning == null) {
            return null;
        }
        return new TokenUsage(count(input), count(output), count(cached), count(reasoning));
    }

    private static @Nullable Long count(@Nullable Number number) {
        return number == null ? null : Long.valueOf(number.longValue());
    }

    /** The tokens of two calls together; a count that one of them does not tell is not told of both. */
    public TokenUsage plus(TokenUsage other) {
        return new TokenUsage(
                sum(input, other.input),
                sum(output, other.output),
                sum(cached, other.cached),
                sum(reasoning, other.reasoning));
    }

    private static @Nullable Long sum(@Nullable Long one, @Nullable Long other) {
        return one == null || other == null ? null : Long.valueOf(one + other);
    }
}

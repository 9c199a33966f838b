package dev.sonde.prompt;

import dev.sonde.observe.TokenUsage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The value of a reply with what the call tells beside it: a prompt method that returns one gives away nothing of what the API
 * has told.
 *
 * <p>Immutable, and as safe for use by many threads as its value.
 *
 * @param <T> what the reply was read as
 */
public final class Completion<T> {

    private final T value;
    private final Ending ending;
    private final @Nullable String reasoning;
    private final boolean repaired;
    private final List<ReplyAttempt> attempts;

    Completion(T value, Ending ending, @Nullable String reasoning, boolean repaired, List<ReplyAttempt> attempts) {
        this.value = value;
        this.ending = ending;
        this.reasoning = reasoning;
        this.repaired = repaired;
        this.attempts = List.copyOf(attempts);
    }

    /** A completion that tells nothing but its value: for tests of code that takes one. */
    public static <T> Completion<T> of(T value) {
        ReplyAttempt attempt = new ReplyAttempt(
                Objects.requireNonNull(value, "value").toString(), null, null, null, null, null, null, null, List.of());
        return new Completion<>(value, Ending.COMPLETE, null, false, List.of(attempt));
    }

    /** What the reply was read as. */
    public T value() {
        return value;
    }

    /** What the model thought before it replied, if the API tells. */
    public Optional<String> reasoning() {
        return Optional.ofNullable(reasoning);
    }

    /** How the reply ended. */
    public Ending ending() {
        return ending;
    }

    /** Why the model stopped, in the API's words, if it tells. */
    public Optional<String> finishReason() {
        return Optional.ofNullable(last().finishReason());
    }

    /** The tokens of all {@link #attempts()} together; empty if the server did not tell those of each. */
    public Optional<TokenUsage> usage() {
        return Optional.ofNullable(Attempts.usage(attempts));
    }

    /**
     * What all {@link #attempts()} together are thought to cost: an estimate from the prices that the API's description names, for the
     * hour in which each reply came; the bill may say something else. Empty if the model's price or the tokens are not known.
     */
    public Optional<Cost> cost() {
        return Optional.ofNullable(Attempts.cost(attempts));
    }

    /** The reply's id, if it has one. */
    public Optional<String> id() {
        return Optional.ofNullable(last().id());
    }

    /** The server's id of the request, for its support, if the reply named one. */
    public Optional<String> traceId() {
        return Optional.ofNullable(last().traceId());
    }

    /** The model that replied, as the API names it, if it tells: not always the one that was asked. */
    public Optional<String> model() {
        return Optional.ofNullable(last().model());
    }

    /**
     * Whether the reply was not simply what was asked for: whether JSON had to be found within other text, or taken from what
     * stands for it. What is repaired has one meaning only.
     */
    public boolean repaired() {
        return repaired;
    }

    /**
     * The replies that the model gave, in their order; the last is this one. Those before it called tools, or could not be used and
     * were asked for again.
     */
    public List<ReplyAttempt> attempts() {
        return attempts;
    }

    private ReplyAttempt last() {
        return attempts.get(attempts.size() - 1);
    }

    /** The value and what it took, without the texts. */
    @Override
    public String toString() {
        return "Completion[value=" + value + ", ending=" + ending + ", usage="
                + usage().map(TokenUsage::toString).orElse("unknown") + ", attempts=" + attempts.size() + "]";
    }
}

package dev.sonde.fold;

import dev.sonde.json.JsonCodec;
import java.util.Objects;

/**
 * How the chunks of a stream become the reply they are pieces of. Generated from the API's description. Immutable.
 *
 * <p>Objects are joined property by property, also those that nobody knows; the items of lists follow each other; of everything
 * else the last value that is not null counts. What is special is said by the builder.
 *
 * @param <C> a chunk
 * @param <R> the reply
 */
public final class Fold<C, R> {

    private final JsonCodec<C> chunk;
    private final JsonCodec<R> reply;
    private final Rule rule;

    private Fold(JsonCodec<C> chunk, JsonCodec<R> reply, Rule rule) {
        this.chunk = chunk;
        this.reply = reply;
        this.rule = rule;
    }

    /** A fold of chunks into replies, each read and written by its codec. */
    public static <C, R> Builder<C, R> builder(JsonCodec<C> chunk, JsonCodec<R> reply) {
        return new Builder<>(chunk, reply);
    }

    /** Begins with no chunk. */
    public Folding<C, R> begin() {
        return new Folding<>(chunk, reply, rule);
    }

    /**
     * Builds a {@link Fold}; for one thread. A path leads from the chunk to a property: names of properties, each after a slash
     * ({@code /choices/delta/content}); the items of a list take no step.
     *
     * @param <C> a chunk
     * @param <R> the reply
     */
    public static final class Builder<C, R> {

        private final JsonCodec<C> chunk;
        private final JsonCodec<R> reply;
        private Rule rule = Rule.NONE;

        private Builder(JsonCodec<C> chunk, JsonCodec<R> reply) {
            this.chunk = Objects.requireNonNull(chunk, "chunk");
            this.reply = Objects.requireNonNull(reply, "reply");
        }

        /** The texts of this property are pieces of one text. */
        public Builder<C, R> append(String path) {
            rule = rule.at(path, new Rule.Change(Rule.Kind.APPENDED, null, null));
            return this;
        }

        /** A list whose items say by their property {@code index} where they belong: those of one place are joined. */
        public Builder<C, R> indexed(String path) {
            rule = rule.at(path, new Rule.Change(Rule.Kind.INDEXED, null, null));
            return this;
        }

        /** A list that each chunk repeats as a whole: the last one counts. */
        public Builder<C, R> replace(String path) {
            rule = rule.at(path, new Rule.Change(Rule.Kind.REPLACED, null, null));
            return this;
        }

        /** The reply calls this property by another name. */
        public Builder<C, R> into(String path, String name) {
            rule = rule.at(path, new Rule.Change(null, Objects.requireNonNull(name, "name"), null));
            return this;
        }

        /** This value marks a chunk and is no part of the reply. */
        public Builder<C, R> drop(String path, String value) {
            rule = rule.at(path, new Rule.Change(null, null, Objects.requireNonNull(value, "value")));
            return this;
        }

        /** Builds. */
        public Fold<C, R> build() {
            return new Fold<>(chunk, reply, rule);
        }
    }
}

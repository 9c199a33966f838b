package dev.sonde.prompt;

import dev.sonde.error.EmptyReplyException;
import dev.sonde.error.InvalidReplyException;
import dev.sonde.error.RefusedReplyException;
import dev.sonde.error.ReplyException;
import dev.sonde.error.TruncatedReplyException;
import dev.sonde.error.UnfinishedReplyException;
import dev.sonde.json.JsonProblem;
import java.util.List;

/**
 * What became of a prompt, so that no case can be forgotten. From JDK 21 on, {@code switch} over it is checked by the compiler:
 *
 * <pre>{@code
 * return switch (reader.person(text)) {
 *     case Outcome.Ok<Person> ok -> ok.completion().value();
 *     case Outcome.Truncated<Person> cut -> askForLess(cut.text());
 *     case Outcome.Refused<Person> refused -> nobody();
 *     case Outcome.Empty<Person> empty -> nobody();
 *     case Outcome.Invalid<Person> invalid -> report(invalid.problems());
 *     case Outcome.Unfinished<Person> unfinished -> nobody();
 * };
 * }</pre>
 *
 * <p>On JDK 17, {@link #accept} does the same with a {@link Cases}; {@link #orElseThrow} is for who wants the value or the
 * exception after all.
 *
 * <p>All are replies. A call that brings none (no connection, a deadline, an error of the API) is a {@link
 * dev.sonde.error.CallException} here as everywhere: it says nothing about the prompt, is retried by the client, and is
 * handled in one place for all methods.
 *
 * <p>Immutable.
 *
 * @param <T> what the reply was to be read as
 */
public sealed interface Outcome<T> {

    /**
     * Goes on by what became of the prompt.
     *
     * @param <R> what the cases make of it
     */
    <R> R accept(Cases<T, R> cases);

    /**
     * The value of an {@link Ok}.
     *
     * @throws ReplyException that a method with a plain type would have thrown
     */
    T orElseThrow();

    /** All replies of the model, in their order. */
    List<ReplyAttempt> attempts();

    /** What to do in each case. */
    interface Cases<T, R> {

        R ok(Ok<T> ok);

        R truncated(Truncated<T> truncated);

        R refused(Refused<T> refused);

        R empty(Empty<T> empty);

        R invalid(Invalid<T> invalid);

        /** Throws the failure, unless it does something else: it cannot happen to a prompt without tools. */
        default R unfinished(Unfinished<T> unfinished) {
            throw unfinished.failure();
        }
    }

    /** The reply is what was asked for. */
    record Ok<T>(Completion<T> completion) implements Outcome<T> {

        /** What the reply was read as. */
        public T value() {
            return completion.value();
        }

        @Override
        public <R> R accept(Cases<T, R> cases) {
            return cases.ok(this);
        }

        @Override
        public T orElseThrow() {
            return completion.value();
        }

        @Override
        public List<ReplyAttempt> attempts() {
            return completion.attempts();
        }
    }

    /** The reply cannot be used. */
    sealed interface Failed<T> extends Outcome<T> {

        /** What a method with a plain type would have thrown. */
        ReplyException failure();

        /** What the model did say, complete and raw; may be empty. */
        default String text() {
            return failure().text();
        }

        @Override
        default T orElseThrow() {
            throw failure();
        }

        @Override
        default List<ReplyAttempt> attempts() {
            return failure().attempts();
        }
    }

    /** The reply stops in the middle: at its limit of tokens, or where the server broke it off. */
    record Truncated<T>(TruncatedReplyException failure) implements Failed<T> {

        /**
         * What had come of the value, never complete: for who can use a part of it. A value that is no object itself stands in the
         * property {@code value}.
         */
        public Partial<T> partial() {
            return GrowingValue.cut(text());
        }

        @Override
        public <R> R accept(Cases<T, R> cases) {
            return cases.truncated(this);
        }
    }

    /** The model or a filter behind it refused. */
    record Refused<T>(RefusedReplyException failure) implements Failed<T> {
        @Override
        public <R> R accept(Cases<T, R> cases) {
            return cases.refused(this);
        }
    }

    /** The reply has no text. */
    record Empty<T>(EmptyReplyException failure) implements Failed<T> {
        @Override
        public <R> R accept(Cases<T, R> cases) {
            return cases.empty(this);
        }
    }

    /** The reply is not of the shape that was asked for. */
    record Invalid<T>(InvalidReplyException failure) implements Failed<T> {

        /** All that is wrong with it, each with its path; at least one. */
        public List<JsonProblem> problems() {
            return failure.problems();
        }

        @Override
        public <R> R accept(Cases<T, R> cases) {
            return cases.invalid(this);
        }
    }

    /** The model still called tools where it might call no more; never of a prompt without tools. */
    record Unfinished<T>(UnfinishedReplyException failure) implements Failed<T> {
        @Override
        public <R> R accept(Cases<T, R> cases) {
            return cases.unfinished(this);
        }
    }

    /** The case of a failure. */
    static <T> Outcome<T> of(ReplyException failure) {
        if (failure instanceof TruncatedReplyException truncated) {
            return new Truncated<>(truncated);
        }
        if (failure instanceof RefusedReplyException refused) {
            return new Refused<>(refused);
        }
        if (failure instanceof UnfinishedReplyException unfinished) {
            return new Unfinished<>(unfinished);
        }
        return failure instanceof InvalidReplyException invalid
                ? new Invalid<>(invalid)
                : new Empty<>((EmptyReplyException) failure);
    }
}

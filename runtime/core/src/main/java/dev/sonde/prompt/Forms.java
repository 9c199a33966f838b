package dev.sonde.prompt;

import dev.sonde.call.ApiReply;
import dev.sonde.error.ReplyException;
import dev.sonde.prompt.lenient.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives one reply the form in which a method returns it. */
final class Forms {

    private Forms() {}

    static <R extends TextReply, T> T read(R reply, Content<? super R, T> content) {
        return reading(reply, null, content).value();
    }

    static <R extends TextReply, T> Completion<T> completion(ApiReply<R> reply, Content<? super R, T> content) {
        R said = reply.value();
        String traceId = reply.head().traceId().orElse(null);
        Reading<T> reading = reading(said, traceId, content);
        return completion(said, reading, List.of(Attempts.of(said, traceId, null)));
    }

    static <R extends TextReply, T> Outcome<T> outcome(ApiReply<R> reply, Content<? super R, T> content) {
        try {
            return new Outcome.Ok<>(completion(reply, content.usable()));
        } catch (ReplyException unusable) {
            return Outcome.of(unusable);
        }
    }

    /** The completion of the last of some attempts. */
    static <T> Completion<T> completion(TextReply last, Reading<T> reading, List<ReplyAttempt> attempts) {
        return new Completion<>(
                reading.value(), last.ending(), last.reasoning().orElse(null), reading.repaired(), attempts);
    }

    private static <R extends TextReply, T> Reading<T> reading(
            R reply, @Nullable String traceId, Content<? super R, T> content) {
        try {
            return content.read(reply);
        } catch (ReplyException unusable) {
            throw told(reply, traceId, unusable);
        }
    }

    /** The failure of the only attempt. */
    static ReplyException told(TextReply reply, @Nullable String traceId, ReplyException failure) {
        failure.initAttempts(List.of(Attempts.of(reply, traceId, failure)));
        return failure;
    }
}

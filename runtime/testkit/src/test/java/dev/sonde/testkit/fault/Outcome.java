package dev.sonde.testkit.fault;

import dev.sonde.deepseek.model.ChatCompletion;
import dev.sonde.deepseek.model.Usage;
import dev.sonde.error.CallException;
import java.util.List;

/**
 * How a call ended.
 *
 * @param text what it brought, of very much the beginning
 * @param usage what it says of the tokens; null if nothing
 * @param values the reply, or the events of a stream, of very many the first
 * @param failure how it failed; null if it did not
 * @param terminals how often its end was told
 */
record Outcome(String text, Usage usage, List<?> values, Throwable failure, int terminals) {

    static Outcome of(ChatCompletion reply) {
        return new Outcome(reply.text().orElse(""), reply.usage(), List.of(reply), null, 1);
    }

    static Outcome failed(Throwable failure) {
        return new Outcome("", null, List.of(), failure, 1);
    }

    CallException callFailure() {
        if (failure instanceof CallException typed) {
            return typed;
        }
        throw new AssertionError("no typed failure, but " + this, failure);
    }

    /** The word for the table. */
    String describe() {
        return failure == null ? Row.ANSWER : failure.getClass().getSimpleName();
    }
}

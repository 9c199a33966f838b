package dev.sonde.testkit.fault;

import dev.sonde.deepseek.model.ChatCompletionChunk;
import dev.sonde.error.CallException;

/**
 * How a call ended.
 *
 * @param text what it brought, of very much the beginning
 * @param failure how it failed; null if it did not
 * @param terminals how often its end was told
 */
record Outcome(String text, Throwable failure, int terminals) {

    private static final int KEPT = 10_000;

    static Outcome of(String text) {
        return new Outcome(text, null, 1);
    }

    static void append(StringBuilder text, ChatCompletionChunk chunk) {
        if (text.length() < KEPT) {
            text.append(chunk.text().orElse(""));
        }
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

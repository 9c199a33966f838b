package dev.sonde.error;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How far a call had come when it failed.
 *
 * @param call method and route, such as {@code POST /chat/completions}
 * @param attempts how often the request was sent, or tried to be sent
 * @param traceId the server's id of the request; null if no reply named one
 * @param partialText the text that a stream had brought so far; null for a call that is not a stream
 * @param events how many events a stream had brought so far
 */
public record CallState(
        String call,
        int attempts,
        @Nullable String traceId,
        @Nullable String partialText,
        long events) implements Serializable {

    /** The state of a call that is not a stream. */
    public static CallState of(String call, int attempts, @Nullable String traceId) {
        return new CallState(call, attempts, traceId, null, 0);
    }

    /** One sentence about a failure, with everything a reader of a log asks next. */
    String describe(String failure) {
        StringBuilder text = new StringBuilder(call)
                .append(' ')
                .append(failure)
                .append(" [attempts: ")
                .append(attempts);
        if (traceId != null) {
            text.append(", trace id: ").append(traceId);
        }
        if (partialText != null) {
            text.append(", events received: ").append(events);
            text.append(", characters of text received: ").append(partialText.length());
        }
        return text.append(']').toString();
    }
}

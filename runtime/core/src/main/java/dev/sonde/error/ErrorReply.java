package dev.sonde.error;

import java.io.Serializable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A reply that is an error, as far as it was read.
 *
 * @param state how far the call had come
 * @param status the HTTP status
 * @param body the body's beginning, at most 64 KiB, keys blotted out
 * @param retryAfter how long the server asks to wait; null if it does not
 * @param remark what the client has to say about the reply; null if nothing
 */
public record ErrorReply(
        CallState state,
        int status,
        String body,
        @Nullable Duration retryAfter,
        @Nullable String remark) implements Serializable {

    String describe(String name) {
        StringBuilder text = new StringBuilder("was answered with ")
                .append(status)
                .append(" (")
                .append(name)
                .append(')');
        if (remark != null) {
            text.append(": ").append(remark);
        }
        String message = ErrorMessage.of(body);
        if (!message.isEmpty()) {
            text.append(": ").append(Excerpt.of(message));
        } else if (!body.isBlank()) {
            text.append(": ").append(Excerpt.of(body.strip()));
        }
        return text.toString();
    }
}

package dev.sonde.testkit.script;

import dev.sonde.testkit.http.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A status with a body in place of an answer. Immutable.
 *
 * @param status the HTTP status, 200 to 599
 * @param message the message in a body of DeepSeek's form; null for the usual message of the status
 * @param body the whole body; null for a body of DeepSeek's form
 * @param headers further headers, for example {@code retry-after}; a {@code content-type} replaces
 *     {@code application/json}
 */
public record Failure(
        int status, @Nullable String message, @Nullable String body, Headers headers) implements Reply {

    public Failure {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException("status must be between 200 and 599, but is " + status);
        }
    }

    static Failure of(int status) {
        return new Failure(status, null, null, Headers.NONE);
    }

    static Failure of(int status, String message) {
        return new Failure(status, message, null, Headers.NONE);
    }

    static Failure raw(int status, String body) {
        return new Failure(status, null, body, Headers.NONE);
    }

    /** The same failure with one more header. */
    public Failure withHeader(String name, String value) {
        return new Failure(status, message, body, headers.with(name, value));
    }
}

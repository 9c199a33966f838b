package dev.sonde.error;

import java.time.Duration;
import java.util.Optional;

/** Status 429: too many calls, or too many at once; the call has been retried before this is thrown. */
public final class RateLimitException extends ApiException {

    private static final long serialVersionUID = 1L;

    public RateLimitException(ErrorReply reply) {
        super(reply, "rate limited");
    }

    /** How long the server asks to wait, if it does. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(reply().retryAfter());
    }
}

package dev.sonde.call;

import java.time.Duration;
import java.util.Objects;

/**
 * When and how often a failed call is sent again.
 *
 * <p>Sent again are replies of status 408, 429, 500, 502, 503 and 504, and requests whose connection failed before any byte of
 * a reply came. Nothing else is: a request that is wrong stays wrong, and a reply that has begun is never begun twice.
 *
 * <p>A {@code Retry-After} of the server is kept to the second. Otherwise the pause is drawn at random between nothing and a
 * bound that doubles with every attempt (full jitter): calls that failed together do not come back together.
 *
 * @param attempts how often a request is sent at most; 1 is no retry
 * @param firstPause bound of the pause before the second attempt
 * @param longestPause what the bound never passes
 * @param budget how many retries all calls of a client may spend in a row; ten calls that go well earn one back. It keeps a
 *     struggling server from being asked several times as often as usual
 */
public record RetryPolicy(int attempts, Duration firstPause, Duration longestPause, int budget) {

    private static final RetryPolicy STANDARD = new RetryPolicy(3, Duration.ofMillis(500), Duration.ofSeconds(8), 50);

    public RetryPolicy {
        Objects.requireNonNull(firstPause, "firstPause");
        Objects.requireNonNull(longestPause, "longestPause");
        if (attempts < 1) {
            throw new IllegalArgumentException("attempts must be at least 1, but is " + attempts);
        }
        if (firstPause.isNegative() || longestPause.compareTo(firstPause) < 0) {
            throw new IllegalArgumentException("pauses must not be negative, nor the longest shorter than the first");
        }
        if (budget < 0) {
            throw new IllegalArgumentException("budget must not be negative, but is " + budget);
        }
    }

    /** Three attempts, pauses of up to half a second that grow up to eight, a budget of 50 retries. */
    public static RetryPolicy standard() {
        return STANDARD;
    }

    /** No retry. */
    public static RetryPolicy none() {
        return STANDARD.withAttempts(1);
    }

    public RetryPolicy withAttempts(int attempts) {
        return new RetryPolicy(attempts, firstPause, longestPause, budget);
    }

    public RetryPolicy withPauses(Duration firstPause, Duration longestPause) {
        return new RetryPolicy(attempts, firstPause, longestPause, budget);
    }

    public RetryPolicy withBudget(int budget) {
        return new RetryPolicy(attempts, firstPause, longestPause, budget);
    }

    static boolean isRetried(int status) {
        return status == 408 || status == 429 || status == 500 || status == 502 || status == 503 || status == 504;
    }

    /**
     * The pause after an attempt, in nanoseconds.
     *
     * @param attempt the attempt that failed, from 1
     * @param random from 0 to 1
     */
    long pauseNanos(int attempt, double random) {
        double bound = firstPause.toNanos() * Math.pow(2, attempt - 1);
        return (long) (random * Math.min(bound, (double) longestPause.toNanos()));
    }
}

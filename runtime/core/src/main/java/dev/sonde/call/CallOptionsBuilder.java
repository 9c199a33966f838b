package dev.sonde.call;

import dev.sonde.http.Header;
import dev.sonde.http.Interceptor;
import dev.sonde.json.JsonValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds {@link CallOptions}; for one thread. */
public final class CallOptionsBuilder {

    /** Fits the nanoseconds in which the clocks count. */
    private static final Duration LONGEST = Duration.ofDays(365);

    final List<Header> headers = new ArrayList<>();
    final List<String> query = new ArrayList<>();
    final Map<String, JsonValue> bodyProperties = new LinkedHashMap<>();
    final List<Interceptor> interceptors = new ArrayList<>();

    @Nullable
    Duration connectTimeout;

    @Nullable
    Duration idleTimeout;

    @Nullable
    Duration totalTimeout;

    @Nullable
    CallSeries series;

    @Nullable
    RetryPolicy retries;

    @Nullable
    Integer attempts;

    @Nullable
    Integer maxReplyBytes;

    @Nullable
    Integer maxEventBytes;

    CallOptionsBuilder() {}

    /** How long a connection may take to come to stand. */
    public CallOptionsBuilder connectTimeout(Duration connectTimeout) {
        this.connectTimeout = positive("connectTimeout", connectTimeout);
        return this;
    }

    /** How long the server may send nothing at all while a call waits for it. */
    public CallOptionsBuilder idleTimeout(Duration idleTimeout) {
        this.idleTimeout = positive("idleTimeout", idleTimeout);
        return this;
    }

    /** How long a call may take from its beginning to its last byte, retries and pauses included. */
    public CallOptionsBuilder totalTimeout(Duration totalTimeout) {
        this.totalTimeout = positive("totalTimeout", totalTimeout);
        return this;
    }

    /** Makes the call one of several that share their total timeout. */
    public CallOptionsBuilder series(CallSeries series) {
        this.series = Objects.requireNonNull(series, "series");
        return this;
    }

    /** When and how often a failed call is sent again. The budget is always the client's. */
    public CallOptionsBuilder retries(RetryPolicy retries) {
        this.retries = Objects.requireNonNull(retries, "retries");
        return this;
    }

    /** How often a call is sent at most, 1 for no retry; all else of retries is as it was. */
    public CallOptionsBuilder attempts(int attempts) {
        this.attempts = positive("attempts", attempts);
        return this;
    }

    /** The largest reply, unpacked, that is taken. */
    public CallOptionsBuilder maxReplyBytes(int maxReplyBytes) {
        this.maxReplyBytes = positive("maxReplyBytes", maxReplyBytes);
        return this;
    }

    /** The largest event of a stream that is taken. */
    public CallOptionsBuilder maxEventBytes(int maxEventBytes) {
        this.maxEventBytes = positive("maxEventBytes", maxEventBytes);
        return this;
    }

    /**
     * Sends a header along, in place of the client's of that name.
     *
     * @throws IllegalArgumentException when it cannot be sent, or when it is {@code Authorization}, which is the client's key
     */
    public CallOptionsBuilder header(String name, String value) {
        if (name.equalsIgnoreCase("Authorization")) {
            throw new IllegalArgumentException(
                    "Set the key at the client's builder, such as by apiKey(…), which keeps it out of logs");
        }
        headers.add(Header.of(name, value));
        return this;
    }

    /** Adds a parameter to the query of the URL. */
    public CallOptionsBuilder query(String name, String value) {
        query.add(Route.parameter(name, value));
        return this;
    }

    /**
     * Adds a property to the JSON object that is sent, in place of the one of that name: for what the API can do and its
     * description does not say. Calls that send nothing are left as they are; one that sends JSON other than an object fails with
     * an {@link IllegalArgumentException}.
     */
    public CallOptionsBuilder bodyProperty(String name, JsonValue value) {
        bodyProperties.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
        return this;
    }

    /** Adds an interceptor: inside of those added before, outside of the client's. */
    public CallOptionsBuilder interceptor(Interceptor interceptor) {
        interceptors.add(Objects.requireNonNull(interceptor, "interceptor"));
        return this;
    }

    public CallOptions build() {
        return new CallOptions(this);
    }

    private static Duration positive(String name, Duration value) {
        if (value.isZero() || value.isNegative() || value.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    name + " must be longer than nothing and at most " + LONGEST + ", but is " + value);
        }
        return value;
    }

    private static int positive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, but is " + value);
        }
        return value;
    }
}

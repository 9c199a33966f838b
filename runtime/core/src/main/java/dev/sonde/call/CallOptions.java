package dev.sonde.call;

import dev.sonde.http.Header;
import dev.sonde.http.Interceptor;
import dev.sonde.http.Transport;
import dev.sonde.json.JsonValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Settings of calls that differ from those of their client; a generated client takes them by its method {@code with}. What is
 * not set here is as the client has it.
 *
 * <p>Immutable.
 */
public final class CallOptions {

    /** Fits the nanoseconds in which the clocks count. */
    private static final Duration LONGEST = Duration.ofDays(365);

    private static final CallOptions NONE = builder().build();

    private final @Nullable Duration connectTimeout;
    private final @Nullable Duration idleTimeout;
    private final @Nullable Duration totalTimeout;
    private final @Nullable RetryPolicy retries;
    private final @Nullable Integer attempts;
    private final @Nullable Integer maxReplyBytes;
    private final @Nullable Integer maxEventBytes;
    private final List<Header> headers;
    private final List<String> query;
    private final Map<String, JsonValue> bodyProperties;
    private final List<Interceptor> interceptors;

    private CallOptions(Builder builder) {
        this.connectTimeout = builder.connectTimeout;
        this.idleTimeout = builder.idleTimeout;
        this.totalTimeout = builder.totalTimeout;
        this.retries = builder.retries;
        this.attempts = builder.attempts;
        this.maxReplyBytes = builder.maxReplyBytes;
        this.maxEventBytes = builder.maxEventBytes;
        this.headers = List.copyOf(builder.headers);
        this.query = List.copyOf(builder.query);
        this.bodyProperties = new LinkedHashMap<>(builder.bodyProperties);
        this.interceptors = List.copyOf(builder.interceptors);
    }

    /** Nothing set. */
    public static CallOptions none() {
        return NONE;
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * These options with others on top: what the others set counts; headers and body properties of the same name are replaced,
     * query parameters added.
     */
    CallOptions with(CallOptions others) {
        Builder merged = new Builder();
        merged.connectTimeout = firstSet(others.connectTimeout, connectTimeout);
        merged.idleTimeout = firstSet(others.idleTimeout, idleTimeout);
        merged.totalTimeout = firstSet(others.totalTimeout, totalTimeout);
        merged.retries = firstSet(others.retries, retries);
        // A policy has attempts of its own.
        merged.attempts = firstSet(others.attempts, others.retries == null ? attempts : null);
        merged.maxReplyBytes = firstSet(others.maxReplyBytes, maxReplyBytes);
        merged.maxEventBytes = firstSet(others.maxEventBytes, maxEventBytes);
        for (Header header : headers) {
            if (Header.first(others.headers, header.name()) == null) {
                merged.headers.add(header);
            }
        }
        merged.headers.addAll(others.headers);
        merged.query.addAll(query);
        merged.query.addAll(others.query);
        merged.bodyProperties.putAll(bodyProperties);
        merged.bodyProperties.putAll(others.bodyProperties);
        merged.interceptors.addAll(others.interceptors);
        merged.interceptors.addAll(interceptors);
        return merged.build();
    }

    private static <T> @Nullable T firstSet(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }

    @Nullable
    Duration connectTimeout() {
        return connectTimeout;
    }

    @Nullable
    Duration idleTimeout() {
        return idleTimeout;
    }

    @Nullable
    Duration totalTimeout() {
        return totalTimeout;
    }

    @Nullable
    RetryPolicy retries() {
        return retries;
    }

    /** How often a request is sent at most; null for what the policy says. */
    @Nullable
    Integer attempts() {
        return attempts;
    }

    @Nullable
    Integer maxReplyBytes() {
        return maxReplyBytes;
    }

    @Nullable
    Integer maxEventBytes() {
        return maxEventBytes;
    }

    List<Header> headers() {
        return headers;
    }

    /** Name and value of each parameter, encoded. */
    List<String> query() {
        return query;
    }

    /** To be read only. */
    Map<String, JsonValue> bodyProperties() {
        return bodyProperties;
    }

    /** The transport with the interceptors around it, the first outermost. */
    Transport around(Transport transport) {
        Transport all = transport;
        for (int i = interceptors.size() - 1; i >= 0; i--) {
            all = interceptors.get(i).around(all);
        }
        return all;
    }

    /** What is set, without the values of headers, query parameters and body properties: they may be secret. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("CallOptions[");
        append(text, "connectTimeout", connectTimeout);
        append(text, "idleTimeout", idleTimeout);
        append(text, "totalTimeout", totalTimeout);
        append(text, "retries", retries);
        append(text, "attempts", attempts);
        append(text, "maxReplyBytes", maxReplyBytes);
        append(text, "maxEventBytes", maxEventBytes);
        append(text, "headers", headers.isEmpty() ? null : headers.size());
        append(text, "query", query.isEmpty() ? null : query.size());
        append(text, "bodyProperties", bodyProperties.isEmpty() ? null : bodyProperties.keySet());
        append(text, "interceptors", interceptors.isEmpty() ? null : interceptors.size());
        return text.append(']').toString();
    }

    private static void append(StringBuilder text, String name, @Nullable Object value) {
        if (value != null) {
            text.append(text.charAt(text.length() - 1) == '[' ? "" : ", ")
                    .append(name)
                    .append('=')
                    .append(value);
        }
    }

    /** Builds {@link CallOptions}; for one thread. */
    public static final class Builder {

        private final List<Header> headers = new ArrayList<>();
        private final List<String> query = new ArrayList<>();
        private final Map<String, JsonValue> bodyProperties = new LinkedHashMap<>();
        private final List<Interceptor> interceptors = new ArrayList<>();
        private @Nullable Duration connectTimeout;
        private @Nullable Duration idleTimeout;
        private @Nullable Duration totalTimeout;
        private @Nullable RetryPolicy retries;
        private @Nullable Integer attempts;
        private @Nullable Integer maxReplyBytes;
        private @Nullable Integer maxEventBytes;

        private Builder() {}

        /** How long a connection may take to come to stand. */
        public Builder connectTimeout(Duration connectTimeout) {
            this.connectTimeout = positive("connectTimeout", connectTimeout);
            return this;
        }

        /** How long the server may send nothing at all while a call waits for it. */
        public Builder idleTimeout(Duration idleTimeout) {
            this.idleTimeout = positive("idleTimeout", idleTimeout);
            return this;
        }

        /** How long a call may take from its beginning to its last byte, retries and pauses included. */
        public Builder totalTimeout(Duration totalTimeout) {
            this.totalTimeout = positive("totalTimeout", totalTimeout);
            return this;
        }

        /** When and how often a failed call is sent again. The budget is always the client's. */
        public Builder retries(RetryPolicy retries) {
            this.retries = Objects.requireNonNull(retries, "retries");
            return this;
        }

        /** How often a call is sent at most, 1 for no retry; all else of retries is as it was. */
        public Builder attempts(int attempts) {
            this.attempts = positive("attempts", attempts);
            return this;
        }

        /** The largest reply, unpacked, that is taken. */
        public Builder maxReplyBytes(int maxReplyBytes) {
            this.maxReplyBytes = positive("maxReplyBytes", maxReplyBytes);
            return this;
        }

        /** The largest event of a stream that is taken. */
        public Builder maxEventBytes(int maxEventBytes) {
            this.maxEventBytes = positive("maxEventBytes", maxEventBytes);
            return this;
        }

        /**
         * Sends a header along, in place of the client's of that name.
         *
         * @throws IllegalArgumentException when it cannot be sent, or when it is {@code Authorization}, which is the client's key
         */
        public Builder header(String name, String value) {
            if (name.equalsIgnoreCase("Authorization")) {
                throw new IllegalArgumentException("Set the key with apiKey(…), which keeps it out of logs");
            }
            headers.add(Header.of(name, value));
            return this;
        }

        /** Adds a parameter to the query of the URL. */
        public Builder query(String name, String value) {
            query.add(Route.parameter(name, value));
            return this;
        }

        /**
         * Adds a property to the JSON object that is sent, in place of the one of that name: for what the API can do and its
         * description does not say. Calls that send nothing are left as they are; one that sends JSON other than an object fails with
         * an {@link IllegalArgumentException}.
         */
        public Builder bodyProperty(String name, JsonValue value) {
            bodyProperties.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
            return this;
        }

        /** Adds an interceptor: inside of those added before, outside of the client's. */
        public Builder interceptor(Interceptor interceptor) {
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
}

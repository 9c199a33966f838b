package dev.sonde.call;

import dev.sonde.http.Header;
import dev.sonde.http.Interceptor;
import dev.sonde.http.Transport;
import dev.sonde.json.JsonValue;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Settings of calls that differ from those of their client; a generated client takes them by its method {@code with}. What is
 * not set here is as the client has it.
 *
 * <p>Immutable.
 */
public final class CallOptions {

    private static final CallOptions NONE = builder().build();

    private final @Nullable Duration connectTimeout;
    private final @Nullable Duration idleTimeout;
    private final @Nullable Duration totalTimeout;
    private final @Nullable CallSeries series;
    private final @Nullable RetryPolicy retries;
    private final @Nullable Integer attempts;
    private final @Nullable Integer maxReplyBytes;
    private final @Nullable Integer maxEventBytes;
    private final List<Header> headers;
    private final List<String> query;
    private final Map<String, JsonValue> bodyProperties;
    private final List<Interceptor> interceptors;

    CallOptions(CallOptionsBuilder builder) {
        this.connectTimeout = builder.connectTimeout;
        this.idleTimeout = builder.idleTimeout;
        this.totalTimeout = builder.totalTimeout;
        this.series = builder.series;
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

    public static CallOptionsBuilder builder() {
        return new CallOptionsBuilder();
    }

    /**
     * These options with others on top: what the others set counts; headers and body properties of the same name are replaced,
     * query parameters added.
     */
    CallOptions with(CallOptions others) {
        CallOptionsBuilder merged = new CallOptionsBuilder();
        merged.connectTimeout = firstSet(others.connectTimeout, connectTimeout);
        merged.idleTimeout = firstSet(others.idleTimeout, idleTimeout);
        merged.totalTimeout = firstSet(others.totalTimeout, totalTimeout);
        merged.series = firstSet(others.series, series);
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

    /** The calls with which the total timeout is shared. */
    @Nullable
    CallSeries series() {
        return series;
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
}

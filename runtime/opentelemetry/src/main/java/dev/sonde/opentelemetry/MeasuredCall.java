package dev.sonde.opentelemetry;

import dev.sonde.observe.CallEnd;
import dev.sonde.observe.ObservedCall;
import dev.sonde.observe.RequestFacts;
import dev.sonde.observe.TokenUsage;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.context.Context;
import org.jspecify.annotations.Nullable;

/** Measures one call of a model. */
final class MeasuredCall {

    private final CallMetrics metrics;
    private final Attributes attributes;
    private final long began = System.nanoTime();
    private long lastChunk;
    private @Nullable Double first;

    MeasuredCall(CallMetrics metrics, ObservedCall call, RequestFacts request) {
        this.metrics = metrics;
        AttributesBuilder described = Attributes.builder()
                .put(Names.OPERATION, request.operation())
                .put(Names.PROVIDER, request.provider())
                .put(Names.SERVER_ADDRESS, call.host())
                .put(Names.SERVER_PORT, (long) call.port());
        if (request.model() != null) {
            described.put(Names.REQUEST_MODEL, request.model());
        }
        this.attributes = described.build();
    }

    void chunk(Context context) {
        long now = System.nanoTime();
        if (first == null) {
            first = seconds(began, now);
            metrics.firstChunk(first, attributes, context);
        } else {
            metrics.nextChunk(seconds(lastChunk, now), attributes, context);
        }
        lastChunk = now;
    }

    /** How long the first chunk took, in seconds; null if none came. */
    @Nullable
    Double first() {
        return first;
    }

    void ended(CallEnd end, @Nullable String error, Context context) {
        AttributesBuilder described = attributes.toBuilder();
        if (end.reply().model() != null) {
            described.put(Names.RESPONSE_MODEL, end.reply().model());
        }
        Attributes used = described.build();
        if (error != null) {
            described.put(Names.ERROR_TYPE, error);
        }
        metrics.duration(seconds(began, System.nanoTime()), described.build(), context);
        TokenUsage usage = end.reply().usage();
        if (usage != null && usage.input() != null) {
            metrics.tokens(usage.input(), "input", used, context);
        }
        if (usage != null && usage.output() != null) {
            metrics.tokens(usage.output(), "output", used, context);
        }
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }
}

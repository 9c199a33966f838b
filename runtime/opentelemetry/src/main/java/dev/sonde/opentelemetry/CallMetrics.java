package dev.sonde.opentelemetry;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongHistogram;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.context.Context;
import java.util.List;

/**
 * The instruments of the conventions for generative AI, with the buckets that they advise. What is recorded in a context can point to
 * its span.
 */
final class CallMetrics {

    private static final List<Double> SECONDS =
            List.of(0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92);
    private static final List<Long> TOKENS = List.of(
            1L,
            4L,
            16L,
            64L,
            256L,
            1_024L,
            4_096L,
            16_384L,
            65_536L,
            262_144L,
            1_048_576L,
            4_194_304L,
            16_777_216L,
            67_108_864L);

    private final DoubleHistogram duration;
    private final DoubleHistogram firstChunk;
    private final DoubleHistogram perChunk;
    private final LongHistogram tokens;

    CallMetrics(Meter meter) {
        duration = seconds(meter, "gen_ai.client.operation.duration", "How long calls of a model take.");
        firstChunk = seconds(
                meter, "gen_ai.client.operation.time_to_first_chunk", "How long streams take to their first chunk.");
        perChunk = seconds(
                meter, "gen_ai.client.operation.time_per_output_chunk", "How long streams take from chunk to chunk.");
        tokens = meter.histogramBuilder("gen_ai.client.token.usage")
                .setUnit("{token}")
                .setDescription("How many tokens calls of a model use.")
                .ofLongs()
                .setExplicitBucketBoundariesAdvice(TOKENS)
                .build();
    }

    private static DoubleHistogram seconds(Meter meter, String name, String description) {
        return meter.histogramBuilder(name)
                .setUnit("s")
                .setDescription(description)
                .setExplicitBucketBoundariesAdvice(SECONDS)
                .build();
    }

    void duration(double seconds, Attributes call, Context context) {
        duration.record(seconds, call, context);
    }

    void firstChunk(double seconds, Attributes call, Context context) {
        firstChunk.record(seconds, call, context);
    }

    void nextChunk(double seconds, Attributes call, Context context) {
        perChunk.record(seconds, call, context);
    }

    /** Records tokens of a type: {@code input} or {@code output}. */
    void tokens(long count, String type, Attributes call, Context context) {
        tokens.record(count, call.toBuilder().put(Names.TOKEN_TYPE, type).build(), context);
    }
}

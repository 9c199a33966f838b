package dev.sonde.opentelemetry;

import dev.sonde.observe.CallListener;
import dev.sonde.observe.CallObserver;
import dev.sonde.observe.ObservedCall;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.propagation.TextMapPropagator;

/**
 * Makes a span of every call, and records its metrics, by OpenTelemetry's semantic conventions for generative AI. Safe for use by
 * many threads and clients at once.
 *
 * <p>The span is a child of the span that is current where the call is made, also of asynchronous calls, and covers all attempts. It
 * is itself current while a request is sent, and travels to the server in the headers of the propagators. Prompts and replies are
 * not recorded, nor the messages of exceptions, which quote replies.
 */
public final class OpenTelemetryListener implements CallListener {

    private static final String SCOPE = "dev.sonde";

    private final Tracer tracer;
    private final TextMapPropagator propagator;
    private final CallMetrics metrics;
    private final boolean texts;

    private OpenTelemetryListener(Tracer tracer, TextMapPropagator propagator, CallMetrics metrics, boolean texts) {
        this.tracer = tracer;
        this.propagator = propagator;
        this.metrics = metrics;
        this.texts = texts;
    }

    /** Reports to this instance of OpenTelemetry. */
    public static OpenTelemetryListener create(OpenTelemetry openTelemetry) {
        return new OpenTelemetryListener(
                openTelemetry.getTracer(SCOPE),
                openTelemetry.getPropagators().getTextMapPropagator(),
                new CallMetrics(openTelemetry.getMeter(SCOPE)),
                false);
    }

    /**
     * The same with prompts and replies on the spans, as {@code gen_ai.input.messages} and {@code gen_ai.output.messages}: they may
     * hold what must not leave the house.
     */
    public OpenTelemetryListener withTexts() {
        return new OpenTelemetryListener(tracer, propagator, metrics, true);
    }

    @Override
    public CallObserver begin(ObservedCall call) {
        return new TracedCall(tracer, propagator, metrics, texts, call);
    }
}

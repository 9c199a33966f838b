package dev.sonde.opentelemetry;

import dev.sonde.error.CallException;
import dev.sonde.http.Header;
import dev.sonde.observe.CallEnd;
import dev.sonde.observe.CallEnd.Outcome;
import dev.sonde.observe.CallObserver;
import dev.sonde.observe.ErrorType;
import dev.sonde.observe.ObservedCall;
import dev.sonde.observe.ReplyFacts;
import dev.sonde.observe.RequestFacts;
import dev.sonde.observe.TokenUsage;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The span and the metrics of one call. */
final class TracedCall implements CallObserver {

    private final TextMapPropagator propagator;
    private final ObservedCall call;
    private final @Nullable MeasuredCall measured;
    private final @Nullable Texts texts;
    private final Span span;
    private final Context context;
    private @Nullable Scope sending;

    TracedCall(Tracer tracer, TextMapPropagator propagator, CallMetrics metrics, boolean texts, ObservedCall call) {
        this.propagator = propagator;
        this.call = call;
        RequestFacts request = call.request();
        this.measured = request == null ? null : new MeasuredCall(metrics, call, request);
        this.texts = texts && request != null ? new Texts() : null;
        SpanBuilder builder = tracer.spanBuilder(name(call))
                .setSpanKind(SpanKind.CLIENT)
                .setAttribute(Names.SERVER_ADDRESS, call.host())
                .setAttribute(Names.SERVER_PORT, (long) call.port());
        if (request == null) {
            builder.setAttribute(Names.METHOD, call.method()).setAttribute(Names.ROUTE, call.route());
        } else {
            describe(builder, request);
        }
        this.span = builder.startSpan();
        this.context = Context.current().with(span);
        if (this.texts != null && span.isRecording()) {
            span.setAttribute(Names.INPUT_MESSAGES, call.redaction().blot(Texts.asked(call.body())));
        }
    }

    private static String name(ObservedCall call) {
        return call.request() == null ? call.name() : call.request().name();
    }

    private void describe(SpanBuilder builder, RequestFacts request) {
        builder.setAttribute(Names.OPERATION, request.operation()).setAttribute(Names.PROVIDER, request.provider());
        set(builder, Names.REQUEST_MODEL, request.model());
        set(builder, Names.MAX_TOKENS, request.maxTokens());
        set(builder, Names.TEMPERATURE, request.temperature());
        set(builder, Names.TOP_P, request.topP());
        set(builder, Names.FREQUENCY_PENALTY, request.frequencyPenalty());
        set(builder, Names.PRESENCE_PENALTY, request.presencePenalty());
        set(builder, Names.STOP_SEQUENCES, request.stopSequences().isEmpty() ? null : request.stopSequences());
        set(builder, Names.EFFORT, request.effort());
        set(builder, Names.STREAM, call.form().isStreamed() ? Boolean.TRUE : null);
    }

    private static <T> void set(SpanBuilder builder, AttributeKey<T> key, @Nullable T value) {
        if (value != null) {
            builder.setAttribute(key, value);
        }
    }

    private <T> void set(AttributeKey<T> key, @Nullable T value) {
        if (value != null) {
            span.setAttribute(key, value);
        }
    }

    @Override
    @SuppressWarnings("MustBeClosedChecker") // The end of the attempt closes it.
    public List<Header> attempt(int attempt) {
        // Current for whatever else watches the transport: its spans become children of this one.
        sending = context.makeCurrent();
        List<Header> headers = new ArrayList<>();
        propagator.inject(context, headers, HeaderList.SETTER);
        return headers;
    }

    @Override
    public void replyBegan(int status, @Nullable String traceId) {
        sent();
        set(Names.STATUS, (long) status);
        set(Names.TRACE_ID, traceId);
    }

    @Override
    public void retry(int attempt, CallException failure, Duration pause) {
        sent();
        span.addEvent(
                "retry", Attributes.of(Names.ERROR_TYPE, ErrorType.of(failure), Names.PAUSE, pause.toNanos() / 1e9));
    }

    /** The events of an attempt come on one thread, so the scope is closed where it was opened. */
    private void sent() {
        if (sending != null) {
            sending.close();
            sending = null;
        }
    }

    @Override
    public void received(Object value) {
        if (measured != null && call.form().isStreamed()) {
            measured.chunk(context);
        }
        if (texts != null) {
            texts.received(value);
        }
    }

    @Override
    public void ended(CallEnd end) {
        sent();
        set(Names.RESENDS, end.attempts() > 1 ? Long.valueOf(end.attempts() - 1L) : null);
        describe(end.reply());
        if (end.outcome() == Outcome.CANCELLED) {
            // Whoever gives a call up wants it so: that is no error.
            span.setAttribute(Names.CANCELLED, true);
        }
        String error = end.outcome() == Outcome.FAILED
                ? end.failure().map(ErrorType::of).orElse("_OTHER")
                : null;
        if (error != null) {
            span.setAttribute(Names.ERROR_TYPE, error).setStatus(StatusCode.ERROR);
        }
        if (measured != null) {
            set(Names.FIRST_CHUNK, measured.first());
            measured.ended(end, error, context);
        }
        span.end();
    }

    private void describe(ReplyFacts reply) {
        set(Names.RESPONSE_ID, reply.id());
        set(Names.RESPONSE_MODEL, reply.model());
        set(Names.FINISH_REASONS, reply.finishReason() == null ? null : List.of(reply.finishReason()));
        TokenUsage usage = reply.usage();
        if (usage != null) {
            set(Names.INPUT_TOKENS, usage.input());
            set(Names.OUTPUT_TOKENS, usage.output());
            set(Names.CACHED_TOKENS, usage.cached());
            set(Names.REASONING_TOKENS, usage.reasoning());
        }
        if (texts != null && span.isRecording()) {
            set(Names.OUTPUT_MESSAGES, call.redaction().blot(texts.answered(reply.finishReason())));
        }
    }
}

package dev.sonde.micrometer;

import dev.sonde.observe.CallEnd;
import dev.sonde.observe.ReplyFacts;
import dev.sonde.observe.RequestFacts;
import dev.sonde.observe.TokenUsage;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import org.jspecify.annotations.Nullable;

/**
 * Names of calls of a model, by OpenTelemetry's conventions for generative AI as of version 1.41. The name of the observation makes a
 * timer one of {@code gen_ai.client.operation}.
 */
final class ModelCallConvention implements ObservationConvention<CallContext> {

    static final ModelCallConvention INSTANCE = new ModelCallConvention();

    private ModelCallConvention() {}

    @Override
    public boolean supportsContext(Observation.Context context) {
        return context instanceof CallContext call && call.call().request() != null;
    }

    @Override
    public String getName() {
        return "gen_ai.client.operation";
    }

    @Override
    public @Nullable String getContextualName(CallContext context) {
        return request(context).name();
    }

    /** The same keys for every call, as meters want it; what is not known is {@code none}. */
    @Override
    public KeyValues getLowCardinalityKeyValues(CallContext context) {
        RequestFacts request = request(context);
        return KeyValues.of(
                        Keys.of("gen_ai.operation.name", request.operation()),
                        Keys.of("gen_ai.provider.name", request.provider()),
                        Keys.of("gen_ai.request.model", request.model()),
                        Keys.of("gen_ai.response.model", reply(context).model()))
                .and(Keys.ofServer(context));
    }

    @Override
    public KeyValues getHighCardinalityKeyValues(CallContext context) {
        RequestFacts request = request(context);
        KeyValues keys = Keys.ofReply(context);
        keys = add(keys, "gen_ai.request.max_tokens", request.maxTokens());
        keys = add(keys, "gen_ai.request.temperature", request.temperature());
        keys = add(keys, "gen_ai.request.top_p", request.topP());
        keys = add(keys, "gen_ai.request.frequency_penalty", request.frequencyPenalty());
        keys = add(keys, "gen_ai.request.presence_penalty", request.presencePenalty());
        keys = add(keys, "gen_ai.request.stop_sequences", list(request));
        keys = add(keys, "gen_ai.request.reasoning.level", request.effort());
        keys = add(keys, "gen_ai.request.stream", context.call().form().isStreamed() ? "true" : null);
        ReplyFacts reply = reply(context);
        keys = add(keys, "gen_ai.response.id", reply.id());
        keys = add(keys, "gen_ai.response.finish_reasons", reply.finishReason());
        TokenUsage usage = reply.usage();
        if (usage != null) {
            keys = add(keys, "gen_ai.usage.input_tokens", usage.input());
            keys = add(keys, "gen_ai.usage.output_tokens", usage.output());
            keys = add(keys, "gen_ai.usage.cache_read.input_tokens", usage.cached());
            keys = add(keys, "gen_ai.usage.reasoning.output_tokens", usage.reasoning());
        }
        return keys;
    }

    private static RequestFacts request(CallContext context) {
        RequestFacts request = context.call().request();
        if (request == null) {
            throw new IllegalArgumentException("Not a call of a model: " + context.call());
        }
        return request;
    }

    private static ReplyFacts reply(CallContext context) {
        return context.end().map(CallEnd::reply).orElse(ReplyFacts.NONE);
    }

    private static @Nullable String list(RequestFacts request) {
        return request.stopSequences().isEmpty()
                ? null
                : request.stopSequences().toString();
    }

    private static KeyValues add(KeyValues keys, String name, @Nullable Object value) {
        return value == null ? keys : keys.and(KeyValue.of(name, value.toString()));
    }
}

package dev.sonde.micrometer;

import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import org.jspecify.annotations.Nullable;

/** Names of calls that no model answers (a list of models, a balance), by OpenTelemetry's conventions for HTTP clients. */
final class PlainCallConvention implements ObservationConvention<CallContext> {

    static final PlainCallConvention INSTANCE = new PlainCallConvention();

    private PlainCallConvention() {}

    @Override
    public boolean supportsContext(Observation.Context context) {
        return context instanceof CallContext call && call.call().request() == null;
    }

    @Override
    public String getName() {
        return "sonde.call";
    }

    @Override
    public @Nullable String getContextualName(CallContext context) {
        return context.call().name();
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(CallContext context) {
        return KeyValues.of(
                        Keys.of("http.request.method", context.call().method()),
                        Keys.of("url.template", context.call().route()))
                .and(Keys.ofServer(context));
    }

    @Override
    public KeyValues getHighCardinalityKeyValues(CallContext context) {
        return Keys.ofReply(context);
    }
}

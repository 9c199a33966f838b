package dev.sonde.micrometer;

import dev.sonde.observe.CallEnd;
import dev.sonde.observe.CallEnd.Outcome;
import dev.sonde.observe.ErrorType;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What all calls tell. */
final class Keys {

    private Keys() {}

    static KeyValue of(String name, @Nullable String value) {
        return KeyValue.of(name, value == null ? KeyValue.NONE_VALUE : value);
    }

    static KeyValues ofServer(CallContext context) {
        return KeyValues.of(
                of("server.address", context.call().host()),
                of("server.port", Integer.toString(context.call().port())),
                of("outcome", context.end().map(end -> end.outcome().name()).orElse(null)),
                of("error.type", context.end().flatMap(Keys::errorType).orElse(null)));
    }

    static KeyValues ofReply(CallContext context) {
        KeyValues keys = KeyValues.empty();
        if (context.status() != 0) {
            keys = keys.and("http.response.status_code", Integer.toString(context.status()));
        }
        if (context.traceId().isPresent()) {
            keys = keys.and("sonde.server.trace_id", context.traceId().get());
        }
        int attempts = context.end().map(CallEnd::attempts).orElse(0);
        return attempts > 1 ? keys.and("http.request.resend_count", Integer.toString(attempts - 1)) : keys;
    }

    static Optional<String> errorType(CallEnd end) {
        return end.outcome() == Outcome.FAILED ? end.failure().map(ErrorType::of) : Optional.empty();
    }
}

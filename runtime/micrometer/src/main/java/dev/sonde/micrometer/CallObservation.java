package dev.sonde.micrometer;

import dev.sonde.error.CallException;
import dev.sonde.http.Header;
import dev.sonde.observe.CallEnd;
import dev.sonde.observe.CallObserver;
import io.micrometer.observation.Observation;
import io.micrometer.observation.Observation.Event;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The observation of one call. */
final class CallObservation implements CallObserver {

    private static final Event RETRY = Event.of("retry");
    private static final Event FIRST_TOKEN = Event.of("first.token");

    private final Observation observation;
    private final CallContext context;
    private Observation.@Nullable Scope sending;

    CallObservation(Observation observation, CallContext context) {
        this.observation = observation;
        this.context = context;
    }

    @Override
    public List<Header> attempt(int attempt) {
        // Current for whatever else watches the transport: its observations become children of this one.
        sending = observation.openScope();
        List<Header> headers = context.getCarrier();
        return headers == null ? List.of() : List.copyOf(headers);
    }

    @Override
    public void replyBegan(int status, @Nullable String traceId) {
        sent();
        context.replyBegan(status, traceId);
    }

    @Override
    public void retry(int attempt, CallException failure, Duration pause) {
        sent();
        observation.event(RETRY);
    }

    /** The events of an attempt come on one thread, so the scope is closed where it was opened. */
    private void sent() {
        if (sending != null) {
            sending.close();
            sending = null;
        }
    }

    @Override
    public void firstToken() {
        observation.event(FIRST_TOKEN);
    }

    @Override
    public void ended(CallEnd end) {
        sent();
        context.ended(end);
        Keys.errorType(end)
                .ifPresent(type ->
                        observation.error(new FailedCallException(end.failure().orElseThrow(), type)));
        observation.stop();
    }
}

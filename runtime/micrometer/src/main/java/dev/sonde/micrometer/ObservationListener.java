package dev.sonde.micrometer;

import dev.sonde.observe.CallListener;
import dev.sonde.observe.CallObserver;
import dev.sonde.observe.ObservedCall;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;

/**
 * Makes an observation of every call. Safe for use by many threads and clients at once.
 *
 * <p>Its parent is the observation that is current where the call is made, also of asynchronous calls. It covers all attempts, and is
 * itself current while a request is sent. Prompts and replies are not recorded, nor the messages of exceptions, which quote replies.
 * A {@code GlobalObservationConvention} of the registry for {@link CallContext} gives other names and keys.
 */
public final class ObservationListener implements CallListener {

    private final ObservationRegistry registry;

    private ObservationListener(ObservationRegistry registry) {
        this.registry = registry;
    }

    /** Reports to the handlers of this registry. */
    public static ObservationListener create(ObservationRegistry registry) {
        return new ObservationListener(registry);
    }

    @Override
    public CallObserver begin(ObservedCall call) {
        CallContext context = new CallContext(call);
        Observation observation = Observation.createNotStarted(
                null,
                call.request() == null ? PlainCallConvention.INSTANCE : ModelCallConvention.INSTANCE,
                () -> context,
                registry);
        return new CallObservation(observation.start(), context);
    }
}

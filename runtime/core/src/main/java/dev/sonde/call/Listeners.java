package dev.sonde.call;

import dev.sonde.observe.CallListener;
import dev.sonde.observe.CallObserver;
import dev.sonde.observe.ObservedCall;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The listeners of a client. A client without any has none of these, and its calls pay nothing. */
final class Listeners {

    private final List<CallListener> listeners;
    private final AtomicBoolean reported = new AtomicBoolean();

    Listeners(List<CallListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    /** Begins to observe a call; null if nobody wants to. */
    @Nullable
    Observation begin(ObservedCall call, Settings settings) {
        List<CallObserver> observers = new ArrayList<>();
        for (CallListener listener : listeners) {
            try {
                CallObserver observer = listener.begin(call);
                if (observer != null) {
                    observers.add(observer);
                }
            } catch (Throwable broken) {
                threw(listener, broken);
            }
        }
        return observers.isEmpty() ? null : new Observation(this, settings, call, observers);
    }

    /** What a listener or observer threw is logged, the first time only: it would come with every call. */
    void threw(Object thrower, Throwable thrown) {
        if (reported.compareAndSet(false, true)) {
            CallLog.listenerThrew(thrower, thrown);
        }
    }
}

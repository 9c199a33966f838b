package dev.sonde.observe;

import org.jspecify.annotations.Nullable;

/**
 * Is told of every call of a client; set by {@link dev.sonde.call.SettingsBuilder#listener}. Safe for use by many threads at once.
 *
 * <p>What a listener or its observers throw never reaches the call: the first such failure of a client is logged.
 */
public interface CallListener {

    /**
     * A call begins. Runs on the thread that makes the call, or that subscribes to a publisher, before anything is sent: what
     * belongs to that thread, such as the current span, is to be picked up here.
     *
     * @return who is told of the rest of the call; null if nobody wants to be
     */
    @Nullable
    CallObserver begin(ObservedCall call);
}

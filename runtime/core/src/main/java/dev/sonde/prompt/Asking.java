package dev.sonde.prompt;

import dev.sonde.call.CallOptions;

/**
 * Makes a call; generated implementations give one with their client.
 *
 * @param <Q> the request
 * @param <A> what the call brings: an {@code ApiReply}, or a future of one
 */
@FunctionalInterface
public interface Asking<Q, A> {

    /** Sends a request, with these options on top of those that the prompt has anyway. */
    A ask(Q request, CallOptions options);
}

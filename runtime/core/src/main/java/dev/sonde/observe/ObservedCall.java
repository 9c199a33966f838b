package dev.sonde.observe;

import org.jspecify.annotations.Nullable;

/**
 * A call that begins.
 *
 * @param method the HTTP method
 * @param route the path below the base URL, its variables unfilled: {@code /models/{model}}
 * @param host the server's host
 * @param port the server's port, also if the URL names none
 * @param form how the caller wants the reply
 * @param request what the request says to a model, without the prompt; null if it is not for a model
 * @param body the request itself, with the prompt in it; null as {@code request} is. Never printed by {@link #toString()}
 * @param redaction what an observer that keeps texts of the reply sends them through
 */
public record ObservedCall(
        String method,
        String route,
        String host,
        int port,
        CallForm form,
        @Nullable RequestFacts request,
        @Nullable ModelRequest body,
        Redaction redaction) {

    /** Method and route, such as {@code POST /chat/completions}. */
    public String name() {
        return method + " " + route;
    }

    @Override
    public String toString() {
        return name() + " at " + host + ":" + port + ", " + form + (request == null ? "" : ", " + request);
    }
}

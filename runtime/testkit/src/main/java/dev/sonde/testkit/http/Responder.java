package dev.sonde.testkit.http;

import java.io.IOException;

/** Replies to requests. Called on the thread of the request's connection; must be safe for concurrent calls. */
@FunctionalInterface
public interface Responder {

    /**
     * Replies to one request through the exchange.
     *
     * <p>An exception, or a return without a reply, ends the connection; before the reply has begun the client gets a
     * status 500 first.
     *
     * @throws IOException when the client is gone
     */
    void respond(Exchange exchange) throws IOException;
}

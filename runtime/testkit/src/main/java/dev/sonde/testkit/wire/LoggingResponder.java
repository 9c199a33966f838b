package dev.sonde.testkit.wire;

import dev.sonde.testkit.http.Exchange;
import dev.sonde.testkit.http.Responder;
import dev.sonde.testkit.script.ReceivedRequest;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Tells every request before another responder replies.
 *
 * @param replying replies
 * @param log told every request, without its key
 */
public record LoggingResponder(Responder replying, Consumer<ReceivedRequest> log) implements Responder {

    @Override
    public void respond(Exchange exchange) throws IOException {
        log.accept(Reading.received(exchange.request()));
        replying.respond(exchange);
    }
}

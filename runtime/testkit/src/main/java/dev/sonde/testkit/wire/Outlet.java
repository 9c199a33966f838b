package dev.sonde.testkit.wire;

import dev.sonde.testkit.http.Exchange;
import dev.sonde.testkit.http.Headers;
import dev.sonde.testkit.script.Cut;
import dev.sonde.testkit.script.Failure;
import dev.sonde.testkit.script.Queueing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Sends the reply to one request, in the forms that the service has. */
final class Outlet {

    private final Exchange exchange;
    private final Headers common;
    private final Runnable ending;

    Outlet(Exchange exchange, Ids.OfRequest ids) {
        this(exchange, Headers.of("x-ds-trace-id", ids.trace()), () -> {});
    }

    private Outlet(Exchange exchange, Headers common, Runnable ending) {
        this.exchange = exchange;
        this.common = common;
        this.ending = ending;
    }

    /** The same outlet that does this before the last bytes of a reply: a client that has them finds it done. */
    Outlet whenEnding(Runnable action) {
        return new Outlet(exchange, common, action);
    }

    void json(int status, JsonNode body) throws IOException {
        send(status, common.with("content-type", "application/json"), body.toString());
    }

    void error(ApiError error) throws IOException {
        json(error.status(), error.body());
    }

    void failure(Failure failure) throws IOException {
        String usual = ApiError.usual(failure.status()).message();
        ApiError error = new ApiError(failure.status(), Objects.requireNonNullElse(failure.message(), usual));
        String body =
                Objects.requireNonNullElseGet(failure.body(), () -> error.body().toString());
        Headers headers = common.with(failure.headers());
        boolean typed = headers.first("content-type").isPresent();
        send(failure.status(), typed ? headers : headers.with("content-type", "application/json"), body);
    }

    /** The way out for an answer that waits and breaks off like this. */
    AnswerOutlet answer(Queueing queueing, @Nullable Cut cut) {
        return new AnswerOutlet(exchange, common, queueing, cut, ending);
    }

    private void send(int status, Headers headers, String body) throws IOException {
        ending.run();
        exchange.reply(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }
}

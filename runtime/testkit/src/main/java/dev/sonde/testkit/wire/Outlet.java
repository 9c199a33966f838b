package dev.sonde.testkit.wire;

import dev.sonde.testkit.http.Exchange;
import dev.sonde.testkit.http.Headers;
import dev.sonde.testkit.script.Failure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Sends the reply to one request, in the forms that the service has. */
final class Outlet {

    private static final byte[] DONE = "data: [DONE]\n\n".getBytes(StandardCharsets.UTF_8);

    private final Exchange exchange;
    private final Headers common;

    Outlet(Exchange exchange, Ids.OfRequest ids) {
        this.exchange = exchange;
        this.common = Headers.of("x-ds-trace-id", ids.trace());
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

    /** Sends every chunk as an event of its own, then the mark of the end. */
    void events(List<ObjectNode> chunks) throws IOException {
        Headers headers =
                common.with("content-type", "text/event-stream; charset=utf-8").with("cache-control", "no-cache");
        try (OutputStream out = exchange.stream(200, headers)) {
            for (ObjectNode chunk : chunks) {
                out.write(("data: " + chunk + "\n\n").getBytes(StandardCharsets.UTF_8));
            }
            out.write(DONE);
        }
    }

    private void send(int status, Headers headers, String body) throws IOException {
        exchange.reply(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }
}

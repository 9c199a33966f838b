package dev.sonde.testkit.wire;

import dev.sonde.testkit.behaviour.Behaviour;
import dev.sonde.testkit.fault.IntendedReply;
import dev.sonde.testkit.http.Exchange;
import dev.sonde.testkit.http.Headers;
import dev.sonde.testkit.script.Answer;
import dev.sonde.testkit.script.Failure;
import dev.sonde.testkit.script.Faulty;
import dev.sonde.testkit.script.RecordedReply;
import dev.sonde.testkit.script.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Sends the reply to one request, in the forms that the service has. */
final class Outlet {

    private final Exchange exchange;
    private final Behaviour behaviour;
    private final Headers common;
    private final Runnable ending;

    Outlet(Exchange exchange, Ids.OfRequest ids, Behaviour behaviour) {
        this(exchange, behaviour, Headers.of("x-ds-trace-id", ids.trace()), () -> {});
    }

    private Outlet(Exchange exchange, Behaviour behaviour, Headers common, Runnable ending) {
        this.exchange = exchange;
        this.behaviour = behaviour;
        this.common = common;
        this.ending = ending;
    }

    /** The same outlet that does this before the last bytes of a reply: a client that has them finds it done. */
    Outlet whenEnding(Runnable action) {
        return new Outlet(exchange, behaviour, common, action);
    }

    /** What is to be sent in the place of a faulty reply, after seeing to it that this goes wrong; null for nothing special. */
    @Nullable
    Reply intended(@Nullable Reply scripted) {
        if (scripted instanceof Faulty faulty) {
            exchange.divert((status, headers, parts, stream, out) ->
                    faulty.fault().play(new IntendedReply(status, headers, parts, stream), out));
            return faulty.intended();
        }
        return scripted;
    }

    /** A whole answer of status 200. */
    void json(JsonNode body) throws IOException {
        ending.run();
        WholeReply.send(exchange, common, body.toString(), behaviour);
    }

    void error(ApiError error) throws IOException {
        send(error.status(), serviceError(error.status()), error.body(behaviour).toString());
    }

    /** Any method but the one of the route. */
    void wrongMethod(String allowed) throws IOException {
        ApiError error = ApiError.usual(405);
        send(
                405,
                serviceError(405).with("allow", allowed),
                error.body(behaviour).toString());
    }

    void failure(Failure failure) throws IOException {
        boolean typed = failure.headers().first("content-type").isPresent();
        String body = failure.body();
        if (body == null) {
            String usual = ApiError.usual(failure.status()).message();
            ApiError error = new ApiError(failure.status(), Objects.requireNonNullElse(failure.message(), usual));
            Headers headers = typed ? common : serviceError(failure.status());
            send(
                    failure.status(),
                    headers.with(failure.headers()),
                    error.body(behaviour).toString());
        } else {
            Headers headers = common.with(failure.headers());
            send(failure.status(), typed ? headers : headers.with("content-type", "application/json"), body);
        }
    }

    void recorded(RecordedReply reply) throws IOException {
        reply.recording().replay(exchange, ending);
    }

    /** The way out for an answer after this wait. */
    AnswerOutlet answer(Wait wait, Answer answer) {
        return new AnswerOutlet(exchange, behaviour, common, wait, answer, ending);
    }

    private Headers serviceError(int status) {
        return common.with(ErrorHead.of(status, behaviour));
    }

    private void send(int status, Headers headers, String body) throws IOException {
        ending.run();
        exchange.reply(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }
}

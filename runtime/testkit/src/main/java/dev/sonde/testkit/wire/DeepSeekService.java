package dev.sonde.testkit.wire;

import dev.sonde.testkit.http.Exchange;
import dev.sonde.testkit.http.HttpRequest;
import dev.sonde.testkit.http.Responder;
import dev.sonde.testkit.script.Failure;
import dev.sonde.testkit.script.ReceivedRequest;
import dev.sonde.testkit.script.Reply;
import dev.sonde.testkit.script.Script;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** The service: takes a request, refuses it as DeepSeek would, or replies with what the script or the built-in model says. */
public final class DeepSeekService implements Responder {

    private final Account account;
    private final Script script;
    private final Consumer<ReceivedRequest> log;
    private final Authentication authentication;
    private final ModelCalls calls;
    private final Ids ids = new Ids();

    /** @param log told every request, before it is looked at */
    public DeepSeekService(Account account, Script script, Consumer<ReceivedRequest> log) {
        this.account = account;
        this.script = script;
        this.log = log;
        this.authentication = new Authentication(account);
        this.calls = new ModelCalls(account, script);
    }

    @Override
    public void respond(Exchange exchange) throws IOException {
        HttpRequest request = exchange.request();
        ReceivedRequest received = Reading.received(request);
        log.accept(received);
        Ids.OfRequest own = ids.next();
        Outlet outlet = new Outlet(exchange, own);
        Optional<Route> route = Route.of(request.path());
        Optional<ApiError> refused = refuse(route, request, own);
        if (refused.isPresent()) {
            outlet.error(refused.get());
        } else if (route.orElseThrow().asksModel()) {
            calls.reply(route.orElseThrow(), request, received, own, outlet);
        } else {
            look(route.orElseThrow(), received, outlet);
        }
    }

    private Optional<ApiError> refuse(Optional<Route> route, HttpRequest request, Ids.OfRequest own) {
        if (route.isEmpty()) {
            return Optional.of(ApiError.usual(404));
        }
        if (!route.get().method().equals(request.method())) {
            return Optional.of(new ApiError(405, "Method Not Allowed"));
        }
        return authentication.refuse(request.headers(), own.request());
    }

    private void look(Route route, ReceivedRequest received, Outlet outlet) throws IOException {
        Optional<Reply> scripted = script.replyTo(received);
        if (scripted.isPresent() && scripted.get() instanceof Failure failure) {
            outlet.failure(failure);
            return;
        }
        switch (route.target()) {
            case MODELS -> outlet.json(200, Catalogue.list());
            case BALANCE -> outlet.json(200, BalanceReply.of(account.balance()));
            default -> {
                Optional<JsonNode> model = Catalogue.model(route.model());
                if (model.isPresent()) {
                    outlet.json(200, model.get());
                } else {
                    outlet.error(ApiError.usual(404));
                }
            }
        }
    }
}

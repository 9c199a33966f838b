package dev.sonde.testkit.wire;

import dev.sonde.testkit.behaviour.Behaviour;
import dev.sonde.testkit.behaviour.ModelLineup;
import dev.sonde.testkit.http.Exchange;
import dev.sonde.testkit.http.HttpRequest;
import dev.sonde.testkit.http.Responder;
import dev.sonde.testkit.script.Failure;
import dev.sonde.testkit.script.ReceivedRequest;
import dev.sonde.testkit.script.RecordedReply;
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
        Behaviour behaviour = account.behaviour();
        Outlet outlet = new Outlet(exchange, own, behaviour);
        Optional<Route> route = Route.of(request.path()).filter(found -> found.isServed(behaviour));
        if (route.isEmpty()) {
            outlet.error(ApiError.usual(404));
            return;
        }
        if (!route.get().allows(request.method())) {
            outlet.wrongMethod(route.get().method());
            return;
        }
        Optional<ApiError> refused = authentication.refuse(request.headers(), own.request());
        if (refused.isPresent()) {
            outlet.error(refused.get());
        } else if (route.get().asksModel()) {
            calls.reply(route.get(), request, received, own, outlet);
        } else {
            look(route.get(), received, outlet);
        }
    }

    private void look(Route route, ReceivedRequest received, Outlet outlet) throws IOException {
        Reply scripted = outlet.intended(script.replyTo(received).orElse(null));
        if (scripted instanceof Failure failure) {
            outlet.failure(failure);
            return;
        }
        if (scripted instanceof RecordedReply recorded) {
            outlet.recorded(recorded);
            return;
        }
        ModelLineup lineup = account.behaviour().of(ModelLineup.class);
        switch (route.target()) {
            case MODELS -> outlet.json(Catalogue.list(lineup));
            case BALANCE -> outlet.json(BalanceReply.of(account.balance()));
            default -> {
                Optional<JsonNode> model = Catalogue.model(route.model(), lineup);
                if (model.isPresent()) {
                    outlet.json(model.get());
                } else {
                    outlet.error(ApiError.usual(404));
                }
            }
        }
    }
}

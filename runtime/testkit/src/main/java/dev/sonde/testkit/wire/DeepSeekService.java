package dev.sonde.testkit.wire;

import dev.sonde.testkit.answer.BuiltInModel;
import dev.sonde.testkit.answer.ChatParameters;
import dev.sonde.testkit.http.Exchange;
import dev.sonde.testkit.http.HttpRequest;
import dev.sonde.testkit.http.Responder;
import dev.sonde.testkit.script.Answer;
import dev.sonde.testkit.script.Failure;
import dev.sonde.testkit.script.ReceivedRequest;
import dev.sonde.testkit.script.Reply;
import dev.sonde.testkit.script.Script;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The service: takes a request, refuses it as DeepSeek would, or replies with what the script or the built-in model says. */
public final class DeepSeekService implements Responder {

    private static final String BETA_ONLY =
            "completions api is only available when using beta api (set base_url=\"https://api.deepseek.com/beta\")";

    private final Account account;
    private final Script script;
    private final Consumer<ReceivedRequest> log;
    private final Authentication authentication;
    private final Admission admission;
    private final Ids ids = new Ids();

    /** @param log told every request, before it is looked at */
    public DeepSeekService(Account account, Script script, Consumer<ReceivedRequest> log) {
        this.account = account;
        this.script = script;
        this.log = log;
        this.authentication = new Authentication(account);
        this.admission = new Admission(account);
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
            generate(route.orElseThrow(), request, received, own, outlet);
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

    private void generate(Route route, HttpRequest request, ReceivedRequest received, Ids.OfRequest own, Outlet outlet)
            throws IOException {
        if (route.target() == Route.Target.COMPLETION && !route.beta()) {
            outlet.error(ApiError.badRequest(BETA_ONLY));
            return;
        }
        JsonNode body;
        try {
            body = Reading.tree(request.body());
        } catch (JacksonException e) {
            outlet.error(Reading.noJson(e));
            return;
        }
        Optional<ApiError> refused = admission.refuse(route, received, body, request.body());
        if (refused.isPresent()) {
            outlet.error(refused.get());
            return;
        }
        boolean chat = route.target() == Route.Target.CHAT;
        ChatParameters parameters = chat ? ChatParameters.ofChat(body) : ChatParameters.ofCompletion(body);
        Reply reply = script.replyTo(received).orElseGet(() -> BuiltInModel.answer(received, parameters));
        if (reply instanceof Failure failure) {
            outlet.failure(failure);
        } else if (reply instanceof Answer answer) {
            Generation generation = new Generation(own, Instant.now().getEpochSecond(), parameters, answer);
            send(generation, Usage.of(received, generation), chat, outlet);
        }
    }

    private void send(Generation generation, Usage usage, boolean chat, Outlet outlet) throws IOException {
        UsagePlace place = account.usagePlace();
        if (generation.parameters().stream()) {
            outlet.events(
                    chat ? ChatChunks.of(generation, usage, place) : CompletionReply.chunks(generation, usage, place));
        } else {
            outlet.json(200, chat ? ChatReply.of(generation, usage) : CompletionReply.of(generation, usage));
        }
    }
}

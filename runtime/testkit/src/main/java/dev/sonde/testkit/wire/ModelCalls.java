package dev.sonde.testkit.wire;

import dev.sonde.testkit.answer.BuiltInModel;
import dev.sonde.testkit.answer.ChatParameters;
import dev.sonde.testkit.http.HttpRequest;
import dev.sonde.testkit.script.Answer;
import dev.sonde.testkit.script.Failure;
import dev.sonde.testkit.script.Queueing;
import dev.sonde.testkit.script.ReceivedRequest;
import dev.sonde.testkit.script.Reply;
import dev.sonde.testkit.script.Script;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The calls that a model answers: checks the body, gets the answer, sends it in the form that was asked for. */
final class ModelCalls {

    private static final String BETA_ONLY =
            "completions api is only available when using beta api (set base_url=\"https://api.deepseek.com/beta\")";

    private final Account account;
    private final Script script;
    private final Admission admission;
    private final Concurrency concurrency = new Concurrency();

    ModelCalls(Account account, Script script) {
        this.account = account;
        this.script = script;
        this.admission = new Admission(account);
    }

    void reply(Route route, HttpRequest request, ReceivedRequest received, Ids.OfRequest own, Outlet outlet)
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
        String model = parameters.model();
        Optional<ApiError> tooMany = concurrency.enter(model, own.number(), account.concurrencyLimit());
        if (tooMany.isPresent()) {
            outlet.error(tooMany.get());
            return;
        }
        Outlet leaving = outlet.whenEnding(() -> concurrency.leave(model, own.number()));
        try {
            answer(parameters, chat, received, own, leaving);
        } finally {
            // A reply that failed has not come to its end.
            concurrency.leave(model, own.number());
        }
    }

    private void answer(
            ChatParameters parameters, boolean chat, ReceivedRequest received, Ids.OfRequest own, Outlet outlet)
            throws IOException {
        Reply reply = script.replyTo(received).orElseGet(() -> BuiltInModel.answer(received, parameters));
        if (reply instanceof Failure failure) {
            outlet.failure(failure);
        } else if (reply instanceof Answer answer) {
            Generation generation = new Generation(own, Instant.now().getEpochSecond(), parameters, answer);
            Prompt prompt = Prompt.of(received);
            int hit = account.cache().read(received.userId(), prompt);
            Queueing queueing = Objects.requireNonNullElseGet(answer.queueing(), account::queueing);
            send(generation, Usage.of(prompt, hit, generation), chat, outlet.answer(queueing, answer.cut()));
        }
    }

    private void send(Generation generation, Usage usage, boolean chat, AnswerOutlet out) throws IOException {
        UsagePlace place = account.usagePlace();
        if (generation.parameters().stream()) {
            out.events(
                    chat ? ChatChunks.of(generation, usage, place) : CompletionReply.chunks(generation, usage, place));
        } else {
            out.json(chat ? ChatReply.of(generation, usage) : CompletionReply.of(generation, usage));
        }
    }
}

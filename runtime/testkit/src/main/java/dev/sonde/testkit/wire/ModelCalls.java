package dev.sonde.testkit.wire;

import dev.sonde.testkit.answer.BuiltInModel;
import dev.sonde.testkit.answer.ChatParameters;
import dev.sonde.testkit.behaviour.LimitScope;
import dev.sonde.testkit.behaviour.QueueLimit;
import dev.sonde.testkit.http.HttpRequest;
import dev.sonde.testkit.script.Answer;
import dev.sonde.testkit.script.Failure;
import dev.sonde.testkit.script.Queueing;
import dev.sonde.testkit.script.ReceivedRequest;
import dev.sonde.testkit.script.RecordedReply;
import dev.sonde.testkit.script.Reply;
import dev.sonde.testkit.script.Script;
import dev.sonde.testkit.wire.Concurrency.Counted;
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
        if (route.target() == Route.Target.COMPLETION && route.base() != Route.Base.BETA) {
            outlet.error(ApiError.badRequest(BETA_ONLY));
            return;
        }
        Optional<ApiError> encoded = Reading.encoded(request.headers());
        if (encoded.isPresent()) {
            outlet.error(encoded.get());
            return;
        }
        JsonNode body;
        try {
            body = Reading.tree(request.body());
        } catch (JacksonException e) {
            outlet.error(Reading.noJson(e));
            return;
        }
        boolean chat = route.target() == Route.Target.CHAT;
        ChatParameters parameters = new ChatParameters(body, chat, account.behaviour());
        Optional<ApiError> refused = admission.refuse(route, received, parameters, request.body());
        if (refused.isPresent()) {
            outlet.error(refused.get());
            return;
        }
        Counted counted = counted(received, parameters);
        Optional<ApiError> tooMany =
                concurrency.enter(counted, own.number(), account.concurrencyLimit(parameters.model()));
        if (tooMany.isPresent()) {
            outlet.error(tooMany.get());
            return;
        }
        Outlet leaving = outlet.whenEnding(() -> concurrency.leave(counted, own.number()));
        try {
            answer(parameters, received, own, leaving);
        } finally {
            // A reply that failed has not come to its end.
            concurrency.leave(counted, own.number());
        }
    }

    private static Counted counted(ReceivedRequest received, ChatParameters parameters) {
        boolean perUser = parameters.behaviour().of(LimitScope.class) == LimitScope.USER;
        return new Counted(parameters.model(), perUser ? received.userId() : "");
    }

    private void answer(ChatParameters parameters, ReceivedRequest received, Ids.OfRequest own, Outlet outlet)
            throws IOException {
        Reply scripted = outlet.intended(script.replyTo(received).orElse(null));
        Reply reply = scripted == null ? BuiltInModel.answer(received, parameters) : scripted;
        if (reply instanceof Failure failure) {
            outlet.failure(failure);
        } else if (reply instanceof RecordedReply recorded) {
            outlet.recorded(recorded);
        } else if (reply instanceof Answer answer) {
            Generation generation = new Generation(own, Instant.now().getEpochSecond(), parameters, answer);
            Prompt prompt = Prompt.of(received);
            int hit = account.cache().read(received.userId(), prompt);
            Queueing queueing = Objects.requireNonNullElseGet(answer.queueing(), account::queueing);
            Wait wait = new Wait(
                    queueing,
                    account.queueLimit(),
                    parameters.behaviour().of(QueueLimit.class).coversTheAnswer());
            send(generation, Usage.of(prompt, hit, generation), outlet.answer(wait, answer));
        }
    }

    private static void send(Generation generation, Usage usage, AnswerOutlet out) throws IOException {
        boolean chat = generation.parameters().chat();
        if (generation.parameters().stream()) {
            out.events(chat ? ChatChunks.of(generation, usage) : CompletionReply.chunks(generation, usage));
        } else {
            out.json(chat ? ChatReply.of(generation, usage) : CompletionReply.of(generation, usage));
        }
    }
}

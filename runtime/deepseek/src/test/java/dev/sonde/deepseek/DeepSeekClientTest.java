package dev.sonde.deepseek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sonde.call.EventStream;
import dev.sonde.deepseek.LoopbackServer.Request;
import dev.sonde.deepseek.codec.ChatCompletionRequestCodec;
import dev.sonde.deepseek.codec.CompletionRequestCodec;
import dev.sonde.deepseek.model.ChatCompletionRequest;
import dev.sonde.deepseek.model.CompletionRequest;
import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every operation in every form goes to its path, with its headers and exactly the body it is to have. */
@Timeout(60)
class DeepSeekClientTest {

    private static final String JSON = "application/json";
    private static final String EVENTS = "text/event-stream";
    private static final ChatCompletionRequest CHAT =
            ChatCompletionRequest.builder().model("deepseek-flash").user("Hi").build();
    private static final CompletionRequest COMPLETION =
            CompletionRequest.builder().model("deepseek-flash").prompt("a").build();

    private static <T> T wait(CompletableFuture<T> future) {
        return future.join();
    }

    private static List<?> all(EventStream<?> events) {
        return events.stream().toList();
    }

    private static List<?> all(Flow.Publisher<?> events) {
        Collector collector = new Collector(new ArrayList<>(), new CompletableFuture<>());
        events.subscribe(collector);
        return wait(collector.done());
    }

    private record Collector(List<Object> events, CompletableFuture<List<Object>> done)
            implements Flow.Subscriber<Object> {

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(Object event) {
            events.add(event);
        }

        @Override
        public void onError(Throwable failure) {
            done.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            done.complete(events);
        }
    }

    /** A call of an operation: how, where it goes, what it sends, what it is answered with. */
    private record Call(
            String name,
            Function<DeepSeekClient, Object> call,
            String target,
            String accept,
            String body,
            String reply) {}

    private static Call get(String name, Function<DeepSeekClient, Object> call, String target, String reply) {
        return new Call(name, call, target, JSON, "", reply);
    }

    private static Call post(String name, Function<DeepSeekClient, Object> call, String target, JsonNode body) {
        boolean chat = target.contains("chat");
        return new Call(
                name, call, target, JSON, body.toString(), chat ? "replies/chat-thinking.json" : "replies/fim.json");
    }

    private static Call stream(String name, Function<DeepSeekClient, Object> call, String target, JsonNode body) {
        ObjectNode streamed = ((ObjectNode) body.deepCopy()).put("stream", true);
        boolean chat = target.contains("chat");
        return new Call(
                name,
                call,
                target,
                EVENTS,
                streamed.toString(),
                chat ? "streams/chat-thinking.sse" : "streams/fim.sse");
    }

    /** The events that the asynchronous form gives away. */
    private static <C> Object given(Function<Consumer<C>, CompletableFuture<?>> call) {
        List<C> events = new CopyOnWriteArrayList<>();
        wait(call.apply(events::add));
        return events;
    }

    private static Stream<Call> calls() {
        JsonNode chat =
                Trees.parse("{\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}],\"model\":\"deepseek-flash\"}");
        JsonNode fill = Trees.parse("{\"model\":\"deepseek-flash\",\"prompt\":\"a\"}");
        return Stream.of(
                post("chat", c -> c.createChatCompletion(CHAT), "/chat/completions", chat),
                post("chat async", c -> wait(c.createChatCompletionAsync(CHAT)), "/chat/completions", chat),
                post("chat reply", c -> c.createChatCompletionReply(CHAT).value(), "/chat/completions", chat),
                post(
                        "chat reply async",
                        c -> wait(c.createChatCompletionReplyAsync(CHAT)).value(),
                        "/chat/completions",
                        chat),
                stream("chat stream", c -> all(c.createChatCompletionStream(CHAT)), "/chat/completions", chat),
                stream("chat publisher", c -> all(c.createChatCompletionPublisher(CHAT)), "/chat/completions", chat),
                stream(
                        "chat receiver",
                        c -> given(receiver -> c.createChatCompletionAsync(CHAT, receiver)),
                        "/chat/completions",
                        chat),
                post("beta", c -> c.createBetaChatCompletion(CHAT), "/beta/chat/completions", chat),
                post("beta async", c -> wait(c.createBetaChatCompletionAsync(CHAT)), "/beta/chat/completions", chat),
                post("beta reply", c -> c.createBetaChatCompletionReply(CHAT).value(), "/beta/chat/completions", chat),
                post(
                        "beta reply async",
                        c -> wait(c.createBetaChatCompletionReplyAsync(CHAT)).value(),
                        "/beta/chat/completions",
                        chat),
                stream("beta stream", c -> all(c.createBetaChatCompletionStream(CHAT)), "/beta/chat/completions", chat),
                stream(
                        "beta publisher",
                        c -> all(c.createBetaChatCompletionPublisher(CHAT)),
                        "/beta/chat/completions",
                        chat),
                stream(
                        "beta receiver",
                        c -> given(receiver -> c.createBetaChatCompletionAsync(CHAT, receiver)),
                        "/beta/chat/completions",
                        chat),
                post("fill", c -> c.createCompletion(COMPLETION), "/beta/completions", fill),
                post("fill async", c -> wait(c.createCompletionAsync(COMPLETION)), "/beta/completions", fill),
                post("fill reply", c -> c.createCompletionReply(COMPLETION).value(), "/beta/completions", fill),
                post(
                        "fill reply async",
                        c -> wait(c.createCompletionReplyAsync(COMPLETION)).value(),
                        "/beta/completions",
                        fill),
                stream("fill stream", c -> all(c.createCompletionStream(COMPLETION)), "/beta/completions", fill),
                stream("fill publisher", c -> all(c.createCompletionPublisher(COMPLETION)), "/beta/completions", fill),
                stream(
                        "fill receiver",
                        c -> given(receiver -> c.createCompletionAsync(COMPLETION, receiver)),
                        "/beta/completions",
                        fill),
                get("models", DeepSeekClient::listModels, "/models", "replies/models.json"),
                get("models reply", c -> c.listModelsReply().value(), "/models", "replies/models.json"),
                get(
                        "models reply async",
                        c -> wait(c.listModelsReplyAsync()).value(),
                        "/models",
                        "replies/models.json"),
                get("models async", c -> wait(c.listModelsAsync()), "/models", "replies/models.json"),
                get("model", c -> c.retrieveModel("a"), "/models/a", "replies/model.json"),
                get("model reply", c -> c.retrieveModelReply("a").value(), "/models/a", "replies/model.json"),
                get(
                        "model reply async",
                        c -> wait(c.retrieveModelReplyAsync("a")).value(),
                        "/models/a",
                        "replies/model.json"),
                get("model async", c -> wait(c.retrieveModelAsync("a")), "/models/a", "replies/model.json"),
                get("balance", DeepSeekClient::getUserBalance, "/user/balance", "replies/balance.json"),
                get("balance reply", c -> c.getUserBalanceReply().value(), "/user/balance", "replies/balance.json"),
                get(
                        "balance reply async",
                        c -> wait(c.getUserBalanceReplyAsync()).value(),
                        "/user/balance",
                        "replies/balance.json"),
                get("balance async", c -> wait(c.getUserBalanceAsync()), "/user/balance", "replies/balance.json"));
    }

    @TestFactory
    Stream<DynamicTest> operation_sendsItsRequestAndReadsTheReply() {
        return calls().map(call -> DynamicTest.dynamicTest(call.name(), () -> {
            Example reply = Example.named(call.reply());
            try (LoopbackServer server = LoopbackServer.of(call.reply());
                    DeepSeekClient client = server.client().build()) {
                Object result = call.call().apply(client);

                List<?> expected =
                        reply.bodies().stream().map(WireType.of(reply)::read).toList();
                assertThat(result).isEqualTo(reply.isStream() ? expected : expected.get(0));
                check(server.request(), call);
            }
        }));
    }

    private static void check(Request request, Call call) {
        boolean get = call.body().isEmpty();
        assertThat(request.method()).isEqualTo(get ? "GET" : "POST");
        assertThat(request.target()).isEqualTo(call.target());
        assertThat(request.authorization()).isEqualTo("Bearer " + LoopbackServer.KEY);
        assertThat(request.accept()).isEqualTo(call.accept());
        assertThat(request.contentType()).isEqualTo(get ? "" : JSON);
        if (get) {
            assertThat(request.body()).isEmpty();
        } else {
            assertThat(Trees.parse(request.body())).isEqualTo(Trees.parse(call.body()));
        }
    }

    @Test
    void everyMethod_isCalled() {
        Stream<String> operations = Stream.of(DeepSeekClient.class.getMethods())
                .filter(method -> method.getDeclaringClass().equals(DeepSeekClient.class))
                .map(method -> method.getName())
                .filter(name -> !List.of("builder", "fromEnv", "with", "close", "toString")
                        .contains(name));

        assertThat(operations).hasSize((int) calls().count());
    }

    @ParameterizedTest
    @CsvSource({
        "deepseek-flash, /models/deepseek-flash",
        "a/b, /models/a%2Fb",
        "a b?c#d%2F+, /models/a%20b%3Fc%23d%252F%2B",
        "größe, /models/gr%C3%B6%C3%9Fe",
        "..x, /models/..x",
    })
    void retrieveModel_escapesTheId(String model, String target) throws IOException {
        try (LoopbackServer server = LoopbackServer.of("replies/model.json");
                DeepSeekClient client = server.client().build()) {
            client.retrieveModel(model);

            assertThat(server.request().target()).isEqualTo(target);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void retrieveModel_whenTheIdLeadsElsewhere_refusesIt(String model) throws IOException {
        try (DeepSeekClient client = DeepSeekClient.builder().build()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.retrieveModel(model))
                    .withMessageContaining("model");
        }
    }

    private static <T> JsonNode sent(T request, JsonCodec<T> codec) {
        return Trees.parse(JsonText.write(request, codec));
    }

    @Test
    void fullRequest_isSentAsItIs() throws IOException {
        try (LoopbackServer server = LoopbackServer.of("streams/chat-thinking.sse");
                DeepSeekClient client = server.client().build()) {
            all(client.createBetaChatCompletionStream(FullRequests.chat()));

            assertThat(Trees.parse(server.request().body()))
                    .isEqualTo(sent(FullRequests.chat(), ChatCompletionRequestCodec.INSTANCE));
        }
    }

    /** The method decides whether there is a stream; and the API refuses options of a stream that is none. */
    @Test
    void fetch_whenTheRequestAsksForAStream_leavesStreamAndItsOptionsOut() throws IOException {
        try (LoopbackServer server = LoopbackServer.of("replies/chat-thinking.json");
                DeepSeekClient client = server.client().build()) {
            client.createChatCompletion(FullRequests.chat());

            ObjectNode expected = (ObjectNode) sent(FullRequests.chat(), ChatCompletionRequestCodec.INSTANCE);
            expected.remove(List.of("stream", "stream_options"));
            assertThat(Trees.parse(server.request().body())).isEqualTo(expected);
        }
    }

    @Test
    void completion_whenTheRequestAsksForAStream_leavesStreamOut() throws IOException {
        try (LoopbackServer server = LoopbackServer.of("replies/fim.json");
                DeepSeekClient client = server.client().build()) {
            CompletionRequest request = COMPLETION.toBuilder().stream(true).build();

            client.createCompletion(request);

            assertThat(Trees.parse(server.request().body()))
                    .isEqualTo(sent(COMPLETION, CompletionRequestCodec.INSTANCE));
        }
    }

    @Test
    void stream_whenTheRequestSaysNull_isAskedForOnce() throws IOException {
        ChatCompletionRequest request = JsonText.read(
                Example.named("requests/chat-explicit-nulls.json").text(), ChatCompletionRequestCodec.INSTANCE);
        try (LoopbackServer server = LoopbackServer.of("streams/chat-thinking.sse");
                DeepSeekClient client = server.client().build()) {
            all(client.createChatCompletionStream(request));

            assertThat(server.request().body()).containsOnlyOnce("\"stream\"").contains("\"stream\":true");
        }
    }

    @Test
    void stream_whenTheRequestSaysFalse_isAskedForAllTheSame() throws IOException {
        try (LoopbackServer server = LoopbackServer.of("streams/chat-thinking.sse");
                DeepSeekClient client = server.client().build()) {
            all(client.createChatCompletionStream(CHAT.toBuilder().stream(false).build()));

            assertThat(Trees.parse(server.request().body()).path("stream").asBoolean())
                    .isTrue();
        }
    }

    @Test
    void client_withoutAKey_sendsNone() throws IOException {
        try (LoopbackServer server = LoopbackServer.of("replies/models.json");
                DeepSeekClient client =
                        DeepSeekClient.builder().baseUrl(server.url()).build()) {
            client.listModels();

            assertThat(server.request().authorization()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"/v1, /v1/models", "/v1/, /v1/models", "'', /models"})
    void baseUrl_mayHaveAPath(String path, String target) throws IOException {
        try (LoopbackServer server = LoopbackServer.of("replies/models.json");
                DeepSeekClient client =
                        server.client().baseUrl(server.url() + path).build()) {
            client.listModels();

            assertThat(server.request().target()).isEqualTo(target);
        }
    }
}

package dev.sonde.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.call.ApiReply;
import dev.sonde.call.CallOptions;
import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.deepseek.codec.ChatCompletionFold;
import dev.sonde.deepseek.model.AssistantMessage;
import dev.sonde.deepseek.model.ChatCompletion;
import dev.sonde.deepseek.model.ChatCompletionRequest;
import dev.sonde.deepseek.model.Message;
import dev.sonde.deepseek.model.ToolMessage;
import dev.sonde.deepseek.model.UserMessage;
import dev.sonde.error.DeadlineException;
import dev.sonde.json.Codecs;
import dev.sonde.prompt.Completion;
import dev.sonde.prompt.Content;
import dev.sonde.prompt.Conversation;
import dev.sonde.prompt.Replies;
import dev.sonde.prompt.ReplyRetry;
import dev.sonde.prompt.RetryInvalid;
import dev.sonde.prompt.TextChunk;
import dev.sonde.prompt.ToolStreams;
import dev.sonde.prompt.tool.ToolDefinition;
import dev.sonde.prompt.tool.ToolInvocation;
import dev.sonde.prompt.tool.ToolSet;
import dev.sonde.prompt.tool.ToolUse;
import dev.sonde.testkit.script.ReceivedMessage;
import dev.sonde.testkit.script.ReceivedRequest;
import dev.sonde.testkit.script.Reply;
import dev.sonde.testkit.script.ToolCall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A model that thinks and calls tools: the fake refuses requests as DeepSeek does, so that each answer shows that its request was right. */
@Timeout(60)
@ExtendWith(FakeDeepSeekExtension.class)
class ToolLoopTest {

    private static final ToolCall PARIS = new ToolCall("degrees", "{\"city\": \"Paris\"}");
    private static final ToolCall ROME = new ToolCall("degrees", "{\"city\": \"Rome\"}");

    private final Weather weather = new Weather();
    private FakeDeepSeek fake;
    private DeepSeekClient client;

    /** What the processor would make of a class with one tool. */
    private static final class Weather implements ToolSet {

        private static final ToolDefinition DEGREES = ToolDefinition.of("degrees", "How warm it is", """
            {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"],\
            "additionalProperties": false}\
            """);

        final CompletableFuture<Void> interrupted = new CompletableFuture<>();

        @Override
        public List<ToolDefinition> definitions() {
            return List.of(DEGREES);
        }

        @Override
        public String call(ToolInvocation invocation) throws Exception {
            Map<String, String> arguments = invocation.read(Codecs.map(Codecs.STRING));
            if (!arguments.getOrDefault("city", "").equals("Nowhere")) {
                return arguments.get("city") + " has " + arguments.get("city").length() + " degrees";
            }
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.complete(null);
                throw e;
            }
            return "";
        }
    }

    @BeforeEach
    void connect(FakeDeepSeek fake) {
        this.fake = fake;
        client = DeepSeekClient.builder()
                .baseUrl(fake.baseUrl())
                .apiKey(fake.apiKey())
                .build();
    }

    @AfterEach
    void close() {
        client.close();
    }

    private ChatCompletionRequest ask() {
        return ask(weather.definitions());
    }

    private static ChatCompletionRequest ask(List<ToolDefinition> offered) {
        return ChatCompletionRequest.builder()
                .model("deepseek-flash")
                .offer(offered)
                .user("How warm is it?")
                .build();
    }

    private Completion<String> complete(ToolUse tools) {
        return ReplyRetry.using(tools)
                .completion(
                        ask(),
                        (again, options) -> client.with(options).createChatCompletionReply(again),
                        Content.text());
    }

    @Test
    void conversation_goesOnAsTheServiceDemands() {
        fake.whenever()
                .reply(Reply.toolCalls(PARIS, ROME).withReasoning("Both are far."))
                .reply(Reply.toolCalls(PARIS))
                .reply("5 and 4");

        Completion<String> completion = complete(ToolUse.of(weather));

        assertThat(completion.value()).isEqualTo("5 and 4");
        assertThat(completion.attempts())
                .hasSize(3)
                .allSatisfy(attempt -> assertThat(attempt.usage()).isNotNull());
        assertThat(fake.lastRequest().messages())
                .extracting(ReceivedMessage::role)
                .containsExactly("user", "assistant", "tool", "tool", "assistant", "tool");
        assertThat(fake.lastRequest().text()).contains("Both are far.", "Paris has 5 degrees", "Rome has 4 degrees");
        assertThat(fake.requests())
                .allSatisfy(request -> assertThat(request.property("tools")).isPresent());
    }

    @Test
    void returnedConversation_holdsTheRounds_andGoesOnWithTools() {
        fake.whenMessageContains("Thanks").reply("You are welcome");
        fake.whenever()
                .reply(Reply.toolCalls(PARIS).withReasoning("Paris is far."))
                .reply("5");
        ToolUse tools = ToolUse.of(weather);
        Conversation<Message> before = Conversation.of(List.of(
                UserMessage.builder().content("Hi").build(),
                AssistantMessage.builder().content("Hello").build()));
        ChatCompletionRequest first = asked(before, "How warm is it?");

        Conversation<Message> after =
                ReplyRetry.using(tools).read(first, this::complete, Content.conversation(before, first));

        assertThat(after.reply()).isEqualTo("5");
        assertThat(after.messages()).hasSize(6);
        assertThat(after.messages().get(3)).isInstanceOfSatisfying(AssistantMessage.class, said -> {
            assertThat(said.reasoningContent()).isEqualTo("Paris is far.");
            assertThat(said.toolCalls()).hasSize(1);
        });
        assertThat(after.messages().get(4))
                .isInstanceOfSatisfying(
                        ToolMessage.class,
                        told -> assertThat(told.content()).hasToString("Text[value=Paris has 5 degrees]"));
        ChatCompletionRequest second = asked(after, "Thanks");
        assertThat(ReplyRetry.using(tools)
                        .read(second, this::complete, Content.conversation(after, second))
                        .messages())
                .hasSize(8)
                .startsWith(after.messages().toArray(Message[]::new));
    }

    private ChatCompletionRequest asked(Conversation<Message> before, String text) {
        return ChatCompletionRequest.builder()
                .model("deepseek-flash")
                .offer(weather.definitions())
                .earlier(before.messages())
                .user(text)
                .build();
    }

    private ApiReply<ChatCompletion> complete(ChatCompletionRequest request, CallOptions options) {
        return client.with(options).createChatCompletionReply(request);
    }

    @Test
    void jsonReply_isAskedForInEveryRound_andRepairedAfterTools() {
        fake.whenever().reply(Reply.toolCalls(PARIS)).reply("{}").reply("{\"value\": 5}");
        ToolUse tools = ToolUse.of(weather);
        ChatCompletionRequest request = ask().toBuilder()
                .system("Reply in JSON: {value: integer}")
                .json()
                .build();

        int degrees = ReplyRetry.of(RetryInvalid.REPAIR)
                .with(tools)
                .read(
                        request,
                        (again, options) -> client.with(options).createChatCompletionReply(again),
                        Content.value(Codecs.INTEGER));

        assertThat(degrees).isEqualTo(5);
        assertThat(fake.requests())
                .hasSize(3)
                .allSatisfy(sent -> assertThat(sent.property("response_format")).isPresent());
    }

    @Test
    void earlierTexts_areTakenBesideTools() {
        fake.whenever().reply(Reply.toolCalls(PARIS)).reply("5");
        ToolUse tools = ToolUse.of(weather);
        ChatCompletionRequest request =
                ask().toBuilder().assistant("Where?").user("In Paris.").build();

        String read = ReplyRetry.using(tools)
                .read(
                        request,
                        (again, options) -> client.with(options).createChatCompletionReply(again),
                        Content.text());

        assertThat(read).isEqualTo("5");
    }

    @Test
    void forcedCall_isForcedOnce() {
        fake.whenever().reply(Reply.toolCalls(PARIS)).reply("5");
        ToolUse tools = ToolUse.of(weather);

        ReplyRetry.using(tools)
                .read(
                        ask().toBuilder()
                                .thinking("disabled")
                                .toolChoice("required")
                                .build(),
                        (again, options) -> client.with(options).createChatCompletionReply(again),
                        Content.text());

        assertThat(fake.requests())
                .extracting(request -> request.property("tool_choice").isPresent())
                .containsExactly(true, false);
    }

    @Test
    void strictTools_areTakenByTheBetaOperation() {
        fake.whenever().reply(Reply.toolCalls(PARIS)).reply("5");
        ToolUse tools = ToolUse.of(weather);

        String read = ReplyRetry.using(tools)
                .read(
                        ask(ToolDefinition.strict(weather.definitions())),
                        (again, options) -> client.with(options).createBetaChatCompletionReply(again),
                        Content.text());

        assertThat(read).isEqualTo("5");
        assertThat(fake.requests()).extracting(ReceivedRequest::path).containsOnly("/beta/chat/completions");
        assertThat(fake.lastRequest().text()).contains("\"strict\":true");
    }

    @Test
    void totalTimeout_holdsForToolsToo() throws Exception {
        fake.whenever().reply(Reply.toolCalls(new ToolCall("degrees", "{\"city\": \"Nowhere\"}")));
        ToolUse tools = ToolUse.of(weather);
        DeepSeekClient hurried = client.with(
                CallOptions.builder().totalTimeout(Duration.ofSeconds(2)).build());

        assertThatThrownBy(() -> ReplyRetry.using(tools)
                        .read(
                                ask(),
                                (again, options) -> hurried.with(options).createChatCompletionReply(again),
                                Content.text()))
                .isInstanceOf(DeadlineException.class);

        weather.interrupted.get(30, TimeUnit.SECONDS);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void future_callsTools() throws Exception {
        fake.whenever().reply(Reply.toolCalls(PARIS, ROME)).reply("5 and 4");
        ToolUse tools = ToolUse.of(weather);

        CompletableFuture<String> read = ReplyRetry.using(tools)
                .readAsync(
                        ask(),
                        (again, options) -> client.with(options).createChatCompletionReplyAsync(again),
                        Content.text());

        assertThat(read.get(30, TimeUnit.SECONDS)).isEqualTo("5 and 4");
    }

    @Test
    void stream_callsToolsInBetween() {
        fake.whenever()
                .reply(Reply.text("Let me look.").withToolCalls(PARIS, ROME).withReasoning("Both."))
                .reply("5 and 4");
        ToolUse tools = ToolUse.of(weather);

        try (Stream<String> texts = Replies.texts(ToolStreams.stream(
                tools,
                ask(),
                (again, options) -> client.with(options).createChatCompletionStream(again),
                ChatCompletionFold.INSTANCE))) {
            assertThat(String.join("", texts.toList())).isEqualTo("Let me look.\n\n5 and 4");
        }
        assertThat(fake.lastRequest().text()).contains("Both.", "Paris has 5 degrees", "Rome has 4 degrees");
    }

    @Test
    void publisher_callsToolsInBetween() throws Exception {
        fake.whenever().reply(Reply.toolCalls(PARIS)).reply("[1, 2, 3]");
        ToolUse tools = ToolUse.of(weather);
        Flow.Publisher<TextChunk> chunks = ToolStreams.publisher(
                tools,
                ask(),
                (again, options) -> client.with(options).createChatCompletionPublisher(again),
                ChatCompletionFold.INSTANCE);
        OneByOne all = new OneByOne();

        Replies.elements(chunks, Codecs.INTEGER).subscribe(all);

        assertThat(all.all.get(30, TimeUnit.SECONDS)).containsExactly(1, 2, 3);
        assertThat(fake.requests()).hasSize(2);
    }

    private static final class OneByOne implements Flow.Subscriber<Integer> {

        private final List<Integer> got = new ArrayList<>();
        private final CompletableFuture<List<Integer>> all = new CompletableFuture<>();
        private volatile Flow.Subscription subscription;

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            given.request(1);
        }

        @Override
        public void onNext(Integer item) {
            got.add(item);
            subscription.request(1);
        }

        @Override
        public void onError(Throwable failure) {
            all.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            all.complete(got);
        }
    }
}

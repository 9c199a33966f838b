package dev.sonde.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.call.EventStream;
import dev.sonde.call.RetryPolicy;
import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.deepseek.model.ChatCompletionChunk;
import dev.sonde.deepseek.model.ChatCompletionRequest;
import dev.sonde.error.ServerException;
import dev.sonde.http.Header;
import dev.sonde.testkit.FakeDeepSeek;
import dev.sonde.testkit.script.Reply;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.tck.TestObservationRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The observations of calls. The registry of these tests refuses what is not opened, used and closed in order. */
@Timeout(60)
class ObservationListenerTest {

    private final TestObservationRegistry registry = TestObservationRegistry.create();
    private final Stopped stopped = new Stopped();
    private final FakeDeepSeek fake = FakeDeepSeek.start();
    private final DeepSeekClient client = DeepSeekClient.builder()
            .baseUrl(fake.baseUrl())
            .apiKey(fake.apiKey())
            .retries(RetryPolicy.standard().withPauses(Duration.ZERO, Duration.ZERO))
            .listener(ObservationListener.create(registry))
            .build();
    private final ChatCompletionRequest request = ChatCompletionRequest.builder()
            .model("deepseek-flash")
            .maxTokens(500)
            .user("A secret question")
            .build();

    ObservationListenerTest() {
        registry.observationConfig().observationHandler(stopped);
        fake.whenever().reply("A secret answer");
    }

    @AfterEach
    void close() {
        client.close();
        fake.close();
    }

    /** Keeps what has stopped, and plays the part of a tracer. */
    private static final class Stopped implements ObservationHandler<CallContext> {

        private final List<CallContext> contexts = new ArrayList<>();
        private final List<String> events = new ArrayList<>();

        @Override
        public void onStart(CallContext context) {
            context.getSetter().set(context.getCarrier(), "traceparent", "00-1-2-01");
        }

        @Override
        public synchronized void onEvent(Observation.Event event, CallContext context) {
            events.add(event.getName());
        }

        @Override
        public synchronized void onStop(CallContext context) {
            contexts.add(context);
        }

        @Override
        public boolean supportsContext(Observation.Context context) {
            return context instanceof CallContext;
        }

        synchronized CallContext only() {
            assertThat(contexts).hasSize(1);
            return contexts.get(0);
        }
    }

    private Map<String, String> keys() {
        Map<String, String> keys = new TreeMap<>();
        for (KeyValue key : stopped.only().getAllKeyValues()) {
            keys.put(key.getKey(), key.getValue());
        }
        return keys;
    }

    @Test
    void blocking_describesRequestAndReply() {
        String id = client.createChatCompletion(request).id();
        CallContext context = stopped.only();
        assertThat(context.getName()).isEqualTo("gen_ai.client.operation");
        assertThat(context.getContextualName()).isEqualTo("chat deepseek-flash");
        assertThat(context.getLowCardinalityKeyValues().stream().map(KeyValue::getKey))
                .containsExactlyInAnyOrder(
                        "gen_ai.operation.name",
                        "gen_ai.provider.name",
                        "gen_ai.request.model",
                        "gen_ai.response.model",
                        "server.address",
                        "server.port",
                        "outcome",
                        "error.type");
        assertThat(keys())
                .containsEntry("gen_ai.operation.name", "chat")
                .containsEntry("gen_ai.provider.name", "deepseek")
                .containsEntry("gen_ai.request.model", "deepseek-flash")
                .containsEntry("gen_ai.response.model", "deepseek-flash")
                .containsEntry("gen_ai.request.max_tokens", "500")
                .containsEntry("gen_ai.response.id", id)
                .containsEntry("gen_ai.response.finish_reasons", "stop")
                .containsEntry("http.response.status_code", "200")
                .containsEntry("outcome", "COMPLETED")
                .containsEntry("error.type", "none")
                .containsKeys("gen_ai.usage.input_tokens", "gen_ai.usage.output_tokens");
        assertThat(keys().toString()).doesNotContain("secret");
        assertThat(context.end().orElseThrow().reply().usage().output()).isPositive();
        assertThat(fake.lastRequest().header("traceparent")).hasValue("00-1-2-01");
    }

    @Test
    void observation_isAChildOfTheCallers() throws Exception {
        Observation parent = Observation.start("parent", registry);
        CompletableFuture<?> call;
        try (Observation.Scope scope = parent.openScope()) {
            assertThat(scope).isNotNull();
            call = client.createChatCompletionAsync(request);
        }
        call.get(20, TimeUnit.SECONDS);
        parent.stop();
        assertThat(stopped.only().getParentObservation()).isEqualTo(parent);
    }

    @Test
    void stream_tellsUsageAndItsFirstToken() {
        try (EventStream<ChatCompletionChunk> stream = client.createChatCompletionStream(request)) {
            stream.forEach(chunk -> assertThat(chunk).isNotNull());
        }
        assertThat(stopped.events).containsExactly("first.token");
        assertThat(keys()).containsKey("gen_ai.usage.output_tokens").containsEntry("gen_ai.request.stream", "true");
    }

    @Test
    void publisher_isObservedToo() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        client.createChatCompletionPublisher(request).subscribe(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(ChatCompletionChunk chunk) {
                assertThat(chunk).isNotNull();
            }

            @Override
            public void onError(Throwable failure) {
                ended.countDown();
            }

            @Override
            public void onComplete() {
                ended.countDown();
            }
        });
        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(keys()).containsEntry("outcome", "COMPLETED");
    }

    @Test
    void retry_isAnEvent() {
        fake.whenever().reply(Reply.error(503)).reply("fine");
        client.createChatCompletion(request);
        assertThat(stopped.events).containsExactly("retry");
        assertThat(keys()).containsEntry("http.request.resend_count", "1").containsEntry("outcome", "COMPLETED");
    }

    @Test
    void failure_isAnErrorWithoutTheReplyThatItsMessageQuotes() {
        fake.whenever().reply(Reply.error(500, "A secret failure"));
        assertThatThrownBy(() -> client.createChatCompletion(request))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("secret");
        assertThat(keys()).containsEntry("error.type", "500").containsEntry("outcome", "FAILED");
        assertThat(stopped.only().getError())
                .isInstanceOf(FailedCallException.class)
                .hasMessage("dev.sonde.error.ServerException, 500")
                .hasNoCause();
        assertThat(stopped.only().getError().getStackTrace()).isNotEmpty();
    }

    @Test
    void streamClosedEarly_isCancelledAndNoError() {
        client.createChatCompletionStream(request).close();
        assertThat(keys()).containsEntry("outcome", "CANCELLED").containsEntry("error.type", "none");
        assertThat(stopped.only().getError()).isNull();
    }

    @Test
    void callWithoutAModel_hasNamesOfHttp() {
        client.retrieveModel("deepseek-flash");
        assertThat(stopped.only().getName()).isEqualTo("sonde.call");
        assertThat(stopped.only().getContextualName()).isEqualTo("GET /models/{model}");
        assertThat(keys()).containsEntry("http.request.method", "GET").containsEntry("url.template", "/models/{model}");
    }

    @Test
    void carrier_printsNoValues() {
        client.createChatCompletion(request);
        assertThat(stopped.only().getCarrier()).containsExactly(Header.of("traceparent", "00-1-2-01"));
        assertThat(stopped.only().getCarrier().toString()).doesNotContain("00-1-2-01");
    }
}

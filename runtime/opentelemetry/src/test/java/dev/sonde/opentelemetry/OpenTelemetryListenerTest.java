package dev.sonde.opentelemetry;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.call.EventStream;
import dev.sonde.call.RetryPolicy;
import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.deepseek.model.ChatCompletionChunk;
import dev.sonde.deepseek.model.ChatCompletionRequest;
import dev.sonde.error.ServerException;
import dev.sonde.error.StreamTruncatedException;
import dev.sonde.testkit.FakeDeepSeek;
import dev.sonde.testkit.script.Reply;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The spans of calls. */
@Timeout(60)
class OpenTelemetryListenerTest {

    @RegisterExtension
    static final OpenTelemetryExtension TELEMETRY = OpenTelemetryExtension.create();

    private final FakeDeepSeek fake = FakeDeepSeek.start();
    private final DeepSeekClient client = client(OpenTelemetryListener.create(TELEMETRY.getOpenTelemetry()));

    private DeepSeekClient client(OpenTelemetryListener listener) {
        return DeepSeekClient.builder()
                .baseUrl(fake.baseUrl())
                .apiKey(fake.apiKey())
                .retries(RetryPolicy.standard().withPauses(Duration.ZERO, Duration.ZERO))
                .listener(listener)
                .build();
    }

    private static ChatCompletionRequest request() {
        return ChatCompletionRequest.builder()
                .model("deepseek-flash")
                .maxTokens(500)
                .temperature(0.5)
                .topP(0.96)
                .stop("END")
                .reasoningEffort("low")
                .system("You are secretive.")
                .user("A secret question")
                .build();
    }

    @BeforeEach
    void script() {
        fake.whenever().reply("A secret answer");
    }

    @AfterEach
    void close() {
        client.close();
        fake.close();
    }

    /** The only span of a call; it has ended before the caller hears of the end. */
    private static SpanData span() {
        List<SpanData> spans = TELEMETRY.getSpans().stream()
                .filter(span -> span.getKind() == SpanKind.CLIENT)
                .toList();
        assertThat(spans).hasSize(1);
        return spans.get(0);
    }

    private static Object attribute(SpanData span, String name) {
        return span.getAttributes().asMap().entrySet().stream()
                .filter(entry -> entry.getKey().getKey().equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    @Test
    void blocking_describesRequestAndReply() throws Exception {
        String id = client.createChatCompletion(request()).id();
        SpanData span = span();
        assertThat(span).hasName("chat deepseek-flash").hasStatus(StatusData.unset());
        assertThat(attribute(span, "gen_ai.operation.name")).isEqualTo("chat");
        assertThat(attribute(span, "gen_ai.provider.name")).isEqualTo("deepseek");
        assertThat(attribute(span, "gen_ai.request.model")).isEqualTo("deepseek-flash");
        assertThat(attribute(span, "gen_ai.request.max_tokens")).isEqualTo(500L);
        assertThat(attribute(span, "gen_ai.request.temperature")).isEqualTo(0.5);
        assertThat(attribute(span, "gen_ai.request.top_p")).isEqualTo(0.96);
        assertThat(attribute(span, "gen_ai.request.stop_sequences")).isEqualTo(List.of("END"));
        assertThat(attribute(span, "gen_ai.request.reasoning.level")).isEqualTo("low");
        assertThat(attribute(span, "gen_ai.request.stream")).isNull();
        assertThat(attribute(span, "gen_ai.response.id")).isEqualTo(id);
        assertThat(attribute(span, "gen_ai.response.model")).isEqualTo("deepseek-flash");
        assertThat(attribute(span, "gen_ai.response.finish_reasons")).isEqualTo(List.of("stop"));
        assertThat((Long) attribute(span, "gen_ai.usage.input_tokens")).isPositive();
        assertThat((Long) attribute(span, "gen_ai.usage.output_tokens")).isPositive();
        assertThat((Long) attribute(span, "gen_ai.usage.cache_read.input_tokens"))
                .isNotNegative();
        assertThat((Long) attribute(span, "gen_ai.usage.reasoning.output_tokens"))
                .isPositive();
        assertThat(attribute(span, "server.address")).isEqualTo("127.0.0.1");
        assertThat(attribute(span, "server.port"))
                .isEqualTo((long) URI.create(fake.baseUrl()).getPort());
        assertThat(attribute(span, "http.response.status_code")).isEqualTo(200L);
    }

    @Test
    void texts_areRecordedOnlyWhenAskedFor() throws Exception {
        client.createChatCompletion(request());
        assertThat(span().toString()).doesNotContain("secret");
        TELEMETRY.clearSpans();
        try (DeepSeekClient open = client(
                OpenTelemetryListener.create(TELEMETRY.getOpenTelemetry()).withTexts())) {
            open.createChatCompletion(request());
            assertThat(attribute(span(), "gen_ai.input.messages"))
                    .isEqualTo(
                            "[{\"role\":\"system\",\"parts\":[{\"type\":\"text\",\"content\":\"You are secretive.\"}]},"
                                    + "{\"role\":\"user\",\"parts\":[{\"type\":\"text\",\"content\":\"A secret question\"}]}]");
            assertThat(attribute(span(), "gen_ai.output.messages"))
                    .isEqualTo(
                            "[{\"role\":\"assistant\",\"parts\":[{\"type\":\"text\",\"content\":\"A secret answer\"}],"
                                    + "\"finish_reason\":\"stop\"}]");
        }
    }

    @Test
    void key_thatTheServerRepeats_isInNoAttribute() throws Exception {
        String key = fake.apiKey();
        fake.whenever()
                .reply(Reply.raw(
                        200,
                        "{\"id\":\"" + key + "\",\"model\":\"" + key + "\",\"choices\":[{\"finish_reason\":\"" + key
                                + "\",\"message\":{\"content\":\"" + key + "\"}}]}"));
        try (DeepSeekClient open = client(
                OpenTelemetryListener.create(TELEMETRY.getOpenTelemetry()).withTexts())) {
            assertThat(open.createChatCompletion(request()).id()).isEqualTo(key);
            assertThat(attribute(span(), "gen_ai.response.id")).isEqualTo("***");
            assertThat(span().toString()).doesNotContain(key);
        }
    }

    @Test
    void span_isAChildOfTheCallersAndTravelsToTheServer() throws Exception {
        Tracer tracer = TELEMETRY.getOpenTelemetry().getTracer("test");
        Span parent = tracer.spanBuilder("parent").startSpan();
        try (Scope scope = parent.makeCurrent()) {
            assertThat(scope).isNotNull();
            client.createChatCompletionAsync(request()).get(20, TimeUnit.SECONDS);
            assertThat(Span.current()).isEqualTo(parent);
        } finally {
            parent.end();
        }
        String parentId = parent.getSpanContext().getSpanId();
        assertThat(span()).hasParentSpanId(parentId);
        assertThat(fake.lastRequest().header("traceparent"))
                .hasValueSatisfying(sent ->
                        assertThat(sent).startsWith("00-" + span().getTraceId() + "-" + span().getSpanId() + "-"));
    }

    @Test
    void blocking_leavesTheCallersSpanCurrent() {
        Span parent = TELEMETRY
                .getOpenTelemetry()
                .getTracer("test")
                .spanBuilder("parent")
                .startSpan();
        fake.whenever().reply(Reply.error(500)).reply(Reply.error(400));
        try (Scope scope = parent.makeCurrent()) {
            assertThat(scope).isNotNull();
            assertThatThrownBy(() -> client.createChatCompletion(request())).isNotNull();
            assertThat(Span.current()).isEqualTo(parent);
        }
    }

    @Test
    void stream_tellsUsageAndTimeToTheFirstChunk() throws Exception {
        try (EventStream<ChatCompletionChunk> stream = client.createChatCompletionStream(request())) {
            stream.forEach(chunk -> assertThat(chunk).isNotNull());
        }
        SpanData span = span();
        assertThat(attribute(span, "gen_ai.request.stream")).isEqualTo(true);
        assertThat((Double) attribute(span, "gen_ai.response.time_to_first_chunk"))
                .isPositive();
        assertThat((Long) attribute(span, "gen_ai.usage.output_tokens")).isPositive();
        assertThat(attribute(span, "gen_ai.response.finish_reasons")).isEqualTo(List.of("stop"));
    }

    @Test
    void publisher_hasASpanToo() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        client.createChatCompletionPublisher(request()).subscribe(new Flow.Subscriber<>() {
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
        assertThat((Long) attribute(span(), "gen_ai.usage.output_tokens")).isPositive();
    }

    @Test
    void retry_isAnEvent() throws Exception {
        fake.whenever().reply(Reply.error(503)).reply("fine");
        client.createChatCompletion(request());
        SpanData span = span();
        assertThat(attribute(span, "http.request.resend_count")).isEqualTo(1L);
        assertThat(span).hasStatus(StatusData.unset());
        assertThat(span.getEvents()).hasSize(1);
        EventData event = span.getEvents().get(0);
        assertThat(event.getName()).isEqualTo("retry");
        assertThat(event.getAttributes())
                .isEqualTo(Attributes.of(
                        AttributeKey.stringKey("error.type"), "503", AttributeKey.doubleKey("sonde.retry.pause"), 0.0));
    }

    @Test
    void failure_isAnErrorWithoutTheReplyThatItsMessageQuotes() throws Exception {
        fake.whenever().reply(Reply.error(500, "A secret failure"));
        assertThatThrownBy(() -> client.createChatCompletion(request()))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("A secret failure");
        assertThat(span()).hasStatus(StatusData.error());
        assertThat(attribute(span(), "error.type")).isEqualTo("500");
        assertThat(attribute(span(), "http.request.resend_count")).isEqualTo(2L);
        assertThat(span().toString()).doesNotContain("secret");
    }

    @Test
    void streamThatBreaksOff_isAnError() throws Exception {
        fake.whenever().reply(Reply.pieces("a", "b").cutAfter(2));
        try (EventStream<ChatCompletionChunk> stream = client.createChatCompletionStream(request())) {
            assertThatThrownBy(() -> stream.forEach(chunk -> assertThat(chunk).isNotNull()))
                    .isInstanceOf(StreamTruncatedException.class);
        }
        assertThat(attribute(span(), "error.type")).isEqualTo(StreamTruncatedException.class.getName());
    }

    @Test
    void streamClosedEarly_isCancelledAndNoError() throws Exception {
        client.createChatCompletionStream(request()).close();
        assertThat(span()).hasStatus(StatusData.unset());
        assertThat(attribute(span(), "sonde.cancelled")).isEqualTo(true);
        assertThat(attribute(span(), "error.type")).isNull();
    }

    @Test
    void callWithoutAModel_isAnHttpSpan() throws Exception {
        client.retrieveModel("deepseek-flash");
        assertThat(span()).hasName("GET /models/{model}");
        assertThat(attribute(span(), "http.request.method")).isEqualTo("GET");
        assertThat(attribute(span(), "url.template")).isEqualTo("/models/{model}");
        assertThat(attribute(span(), "gen_ai.operation.name")).isNull();
    }
}

package dev.sonde.opentelemetry;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.call.EventStream;
import dev.sonde.call.RetryPolicy;
import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.deepseek.model.ChatCompletionChunk;
import dev.sonde.deepseek.model.ChatCompletionRequest;
import dev.sonde.error.BadRequestException;
import dev.sonde.testkit.FakeDeepSeek;
import dev.sonde.testkit.script.Reply;
import io.opentelemetry.sdk.metrics.data.HistogramPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The metrics of calls. */
@Timeout(60)
class MetricsTest {

    @RegisterExtension
    static final OpenTelemetryExtension TELEMETRY = OpenTelemetryExtension.create();

    private final FakeDeepSeek fake = FakeDeepSeek.start();
    private final ChatCompletionRequest request =
            ChatCompletionRequest.builder().model("deepseek-flash").user("Hi").build();
    private DeepSeekClient client;

    @BeforeEach
    void open() {
        // Not earlier: the extension forgets all instruments before each test.
        client = DeepSeekClient.builder()
                .baseUrl(fake.baseUrl())
                .apiKey(fake.apiKey())
                .retries(RetryPolicy.none())
                .listener(OpenTelemetryListener.create(TELEMETRY.getOpenTelemetry()))
                .build();
        fake.whenever().reply("one two three");
    }

    @AfterEach
    void close() {
        client.close();
        fake.close();
    }

    private static MetricData metric(String name) {
        return find(name).orElseThrow(() -> new AssertionError("No metric " + name));
    }

    private static Optional<MetricData> find(String name) {
        return TELEMETRY.getMetrics().stream()
                .filter(metric -> metric.getName().equals(name))
                .findFirst();
    }

    private static Map<String, String> attributes(HistogramPointData point) {
        Map<String, String> attributes = new TreeMap<>();
        point.getAttributes().forEach((key, value) -> attributes.put(key.getKey(), value.toString()));
        attributes.remove("server.port");
        return attributes;
    }

    private static List<HistogramPointData> points(String name) {
        return List.copyOf(metric(name).getHistogramData().getPoints());
    }

    @Test
    void call_tellsDurationAndTokens() {
        long output = client.createChatCompletion(request).usage().completionTokens();
        MetricData duration = metric("gen_ai.client.operation.duration");
        assertThat(duration.getUnit()).isEqualTo("s");
        HistogramPointData point = points("gen_ai.client.operation.duration").get(0);
        assertThat(point.getCount()).isEqualTo(1);
        assertThat(point.getSum()).isPositive();
        assertThat(point.getBoundaries()).startsWith(0.01, 0.02).endsWith(40.96, 81.92);
        assertThat(attributes(point))
                .isEqualTo(Map.of(
                        "gen_ai.operation.name", "chat",
                        "gen_ai.provider.name", "deepseek",
                        "gen_ai.request.model", "deepseek-flash",
                        "gen_ai.response.model", "deepseek-flash",
                        "server.address", "127.0.0.1"));
        assertThat(metric("gen_ai.client.token.usage").getUnit()).isEqualTo("{token}");
        assertThat(points("gen_ai.client.token.usage"))
                .extracting(tokens -> attributes(tokens).get("gen_ai.token.type"))
                .containsExactlyInAnyOrder("input", "output");
        assertThat(points("gen_ai.client.token.usage"))
                .filteredOn(
                        tokens -> attributes(tokens).get("gen_ai.token.type").equals("output"))
                .extracting(HistogramPointData::getSum)
                .containsExactly((double) output);
        assertThat(find("gen_ai.client.operation.time_to_first_chunk")).isEmpty();
    }

    @Test
    void stream_tellsItsChunks() {
        long chunks = 0;
        try (EventStream<ChatCompletionChunk> stream = client.createChatCompletionStream(request)) {
            for (ChatCompletionChunk chunk : stream) {
                assertThat(chunk).isNotNull();
                chunks++;
            }
        }
        assertThat(points("gen_ai.client.operation.time_to_first_chunk").get(0).getCount())
                .isEqualTo(1);
        assertThat(points("gen_ai.client.operation.time_per_output_chunk")
                        .get(0)
                        .getCount())
                .isEqualTo(chunks - 1);
        assertThat(points("gen_ai.client.token.usage")).hasSize(2);
    }

    @Test
    void failure_tellsItsType() {
        fake.whenever().reply(Reply.error(400));
        assertThatThrownBy(() -> client.createChatCompletion(request)).isInstanceOf(BadRequestException.class);
        assertThat(attributes(points("gen_ai.client.operation.duration").get(0)))
                .containsEntry("error.type", "400")
                .doesNotContainKey("gen_ai.response.model");
        assertThat(find("gen_ai.client.token.usage")).isEmpty();
    }

    @Test
    void callWithoutAModel_tellsNothing() {
        client.listModels();
        assertThat(find("gen_ai.client.operation.duration")).isEmpty();
    }
}

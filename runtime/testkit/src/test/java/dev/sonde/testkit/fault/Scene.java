package dev.sonde.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.call.CallOptions;
import dev.sonde.call.RetryPolicy;
import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.deepseek.model.ChatCompletionRequest;
import dev.sonde.deepseek.model.ReasoningEffort;
import dev.sonde.http.Transport;
import dev.sonde.testkit.FakeDeepSeek;
import dev.sonde.testkit.http.ClientConnection;
import dev.sonde.testkit.http.ClientConnection.EndedBy;
import dev.sonde.testkit.script.Answer;
import dev.sonde.testkit.script.Reply;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * A fake and a client of it over one transport. When it is closed the client goes first: the server sees the end of every
 * connection, and no thread is busy any more.
 */
final class Scene implements AutoCloseable {

    static final Answer ANSWER = Reply.pieces("Hel", "lo ", "world");

    /** The most bytes of an event or a reply. */
    static final int BOUND = 1 << 16;

    private final Way way;
    private final FakeDeepSeek fake = FakeDeepSeek.start();
    private final Transport transport;
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final DeepSeekClient client;

    Scene(Way way) {
        this(way, builder -> {});
    }

    Scene(Way way, Consumer<DeepSeekClient.Builder> settings) {
        this.way = way;
        this.transport = way.open();
        DeepSeekClient.Builder builder = client(fake.baseUrl(), fake.apiKey(), transport)
                .executor(executor)
                .retries(RetryPolicy.standard().withPauses(Duration.ofMillis(1), Duration.ofMillis(2)));
        settings.accept(builder);
        this.client = builder.build();
        fake.whenever().reply(ANSWER);
    }

    static DeepSeekClient.Builder client(String baseUrl, String apiKey, Transport transport) {
        return DeepSeekClient.builder()
                .baseUrl(baseUrl)
                .apiKey(apiKey)
                .transport(transport)
                .maxEventBytes(BOUND)
                .maxReplyBytes(BOUND);
    }

    static ChatCompletionRequest request(String text) {
        return ChatCompletionRequest.builder()
                .model("deepseek-flash")
                .reasoningEffort(ReasoningEffort.NONE)
                .user(text)
                .build();
    }

    static ChatCompletionRequest request() {
        return request("Say hello");
    }

    FakeDeepSeek fake() {
        return fake;
    }

    DeepSeekClient client() {
        return client;
    }

    /** The next reply goes wrong like this; those after it do not. */
    Scene once(Fault fault) {
        fake.whenever().reply(ANSWER.withFault(fault)).times(1);
        return this;
    }

    Outcome call(Form form) throws Exception {
        return call(form, () -> {});
    }

    Outcome call(Form form, Runnable whenText) throws Exception {
        return form.call(client, request(), whenText);
    }

    /** Another call over the same transport, whose clocks are not those of the test. */
    Outcome callPatiently(Form form) throws Exception {
        CallOptions patient = CallOptions.builder()
                .idleTimeout(Duration.ofMinutes(1))
                .totalTimeout(Duration.ofMinutes(1))
                .build();
        return form.call(client.with(patient), request(), () -> {});
    }

    /** The connection of this number, as soon as there is one. */
    ClientConnection connection(long number) throws InterruptedException, ExecutionException, TimeoutException {
        return fake.connections().accepted(number).get(20, TimeUnit.SECONDS);
    }

    /** Who ended the connection of this number, as soon as it has ended. */
    EndedBy end(long number) throws InterruptedException, ExecutionException, TimeoutException {
        return connection(number).ended().get(20, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        client.close();
        transport.close();
        try (fake) {
            awaitTheEnd();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while connections or threads were still to end", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("still open: " + fake.connections().open(), e);
        }
    }

    private void awaitTheEnd() throws InterruptedException, ExecutionException, TimeoutException {
        executor.shutdown();
        if (way.endsWhenClosed()) {
            for (long number = 1; number <= fake.connections().acceptedCount(); number++) {
                end(number);
            }
        }
        assertThat(executor.awaitTermination(20, TimeUnit.SECONDS))
                .as("threads are free again")
                .isTrue();
    }
}

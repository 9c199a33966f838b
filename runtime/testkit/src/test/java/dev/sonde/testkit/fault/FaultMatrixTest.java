package dev.sonde.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.call.EventStream;
import dev.sonde.call.RetryPolicy;
import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.deepseek.model.ChatCompletionChunk;
import dev.sonde.deepseek.model.ChatCompletionRequest;
import dev.sonde.deepseek.model.ReasoningEffort;
import dev.sonde.error.ApiException;
import dev.sonde.error.CallClosedException;
import dev.sonde.error.CallException;
import dev.sonde.error.CallInterruptedException;
import dev.sonde.error.DecodingException;
import dev.sonde.error.StreamTruncatedException;
import dev.sonde.http.JdkTransport;
import dev.sonde.http.Transport;
import dev.sonde.http.socket.SocketTransport;
import dev.sonde.testkit.FakeDeepSeek;
import dev.sonde.testkit.http.ClientConnection.EndedBy;
import dev.sonde.testkit.script.Reply;
import dev.sonde.testkit.script.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of bad server, met by every form of a call over every transport. The results are in target/fault-matrix.md. */
@Timeout(120)
class FaultMatrixTest {

    private static final int BOUND = 1 << 20;
    private static final Map<String, String> RESULTS = new TreeMap<>();

    /** Of these the connection is still in the middle of a reply when the call fails. */
    private static final Set<NamedFault> UNFINISHED = EnumSet.of(
            NamedFault.BLANK_LINES_FOR_EVER,
            NamedFault.SILENCE,
            NamedFault.HEADERS_NEVER,
            NamedFault.HEADERS_BROKEN_OFF,
            NamedFault.HUGE_EVENT,
            NamedFault.ENDLESS_LINE,
            NamedFault.ENDLESS_REPLY,
            NamedFault.ENDLESS_ERROR);

    enum Way {
        SOCKET,
        JDK;

        Transport open() {
            return this == JDK
                    ? JdkTransport.builder().build()
                    : SocketTransport.builder().build();
        }
    }

    static Stream<Arguments> cases() {
        List<Arguments> cases = new ArrayList<>();
        for (Row row : Row.all()) {
            for (Form form : Form.values()) {
                for (Way way : Way.values()) {
                    cases.add(Arguments.of(row.number() + " " + row.fault().id(), row, form, way));
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest(name = "{0}, {2}, {3}")
    @MethodSource("cases")
    void call_whenTheServerIsBad_endsAsItMust(String name, Row row, Form form, Way way) throws Exception {
        ExecutorService executor = Executors.newCachedThreadPool();
        try (FakeDeepSeek fake = FakeDeepSeek.start();
                Transport transport = way.open()) {
            Reply answer = Reply.pieces("Hel", "lo ", "world");
            fake.whenever().reply(answer);
            Rule rule = fake.whenever().reply(answer.withFault(row.fault()));
            if (row.expected(form).equals(Row.RETRIED)) {
                rule.times(1);
            }
            DeepSeekClient.Builder builder = DeepSeekClient.builder()
                    .baseUrl(fake.baseUrl())
                    .apiKey(fake.apiKey())
                    .transport(transport)
                    .executor(executor)
                    .retries(RetryPolicy.standard().withPauses(Duration.ofMillis(1), Duration.ofMillis(2)))
                    .maxEventBytes(BOUND)
                    .maxReplyBytes(BOUND);
            row.settings().accept(builder);
            try (DeepSeekClient client = builder.build()) {
                Outcome outcome = form.call(client, request());
                RESULTS.put(key(row, form, way), outcome.describe());
                check(row, form, outcome, fake);
            }
        } finally {
            executor.shutdown();
            assertThat(executor.awaitTermination(20, TimeUnit.SECONDS))
                    .as("threads are free again")
                    .isTrue();
        }
    }

    /** The connection is reset when the first text is here: earlier the reset could overtake it. */
    @ParameterizedTest
    @EnumSource(Way.class)
    void stream_whenResetAfterTheFirstToken_isNotRetried(Way way) throws Exception {
        CountDownLatch received = new CountDownLatch(1);
        try (FakeDeepSeek fake = FakeDeepSeek.start();
                Transport transport = way.open();
                DeepSeekClient client = client(fake, transport)) {
            fake.whenever().reply(Reply.pieces("Hel", "lo ", "world").withFault((reply, out) -> {
                Framing.firstHalf(reply, out);
                out.await(received);
                out.reset();
            }));
            try (EventStream<ChatCompletionChunk> stream = client.createChatCompletionStream(request())) {
                Iterator<ChatCompletionChunk> chunks = stream.iterator();
                while (chunks.next().text().orElse("").isEmpty()) {
                    // The first chunk names the role only.
                }
                received.countDown();
                assertThatThrownBy(() -> chunks.forEachRemaining(chunk -> {}))
                        .isInstanceOfSatisfying(StreamTruncatedException.class, failure -> {
                            assertThat(failure.attempts()).isEqualTo(1);
                            assertThat(failure.partialText().orElseThrow()).startsWith("Hel");
                        });
            }
            assertThat(fake.requests()).hasSize(1);
        }
    }

    private static DeepSeekClient client(FakeDeepSeek fake, Transport transport) {
        return DeepSeekClient.builder()
                .baseUrl(fake.baseUrl())
                .apiKey(fake.apiKey())
                .transport(transport)
                .build();
    }

    /** Cancelled before the head and in the middle of the body: the server sees the client go while the client is open. */
    @ParameterizedTest
    @MethodSource("stillFaults")
    void call_whenCancelled_letsTheConnectionGo(NamedFault fault, Way way) throws Exception {
        CountDownLatch replying = new CountDownLatch(1);
        try (FakeDeepSeek fake = still(fault, replying);
                Transport transport = way.open();
                DeepSeekClient client = client(fake, transport)) {
            CompletableFuture<?> future = client.createChatCompletionAsync(request());
            replying.await();
            future.cancel(true);
            assertThat(firstEnd(fake)).isEqualTo(EndedBy.CLIENT);
            assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("stillFaults")
    void call_whenItsThreadIsInterrupted_letsTheConnectionGo(NamedFault fault, Way way) throws Exception {
        CountDownLatch replying = new CountDownLatch(1);
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        try (FakeDeepSeek fake = still(fault, replying);
                Transport transport = way.open();
                DeepSeekClient client = client(fake, transport)) {
            Thread caller = new Thread(() -> {
                try {
                    client.createChatCompletion(request());
                } catch (CallInterruptedException e) {
                    interrupted.complete(Thread.currentThread().isInterrupted());
                } catch (RuntimeException e) {
                    interrupted.completeExceptionally(e);
                }
            });
            caller.start();
            replying.await();
            caller.interrupt();
            assertThat(firstEnd(fake)).isEqualTo(EndedBy.CLIENT);
            assertThat(interrupted.get(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void stream_whenClosedByAnotherThread_endsItsReader(Way way) throws Exception {
        try (FakeDeepSeek fake = still(NamedFault.SILENCE, new CountDownLatch(1));
                Transport transport = way.open();
                DeepSeekClient client = client(fake, transport)) {
            EventStream<ChatCompletionChunk> stream = client.createChatCompletionStream(request());
            CountDownLatch reading = new CountDownLatch(3);
            CompletableFuture<Void> reader =
                    CompletableFuture.runAsync(() -> stream.iterator().forEachRemaining(chunk -> reading.countDown()));
            // Half of the six events come.
            reading.await();
            stream.close();
            assertThatThrownBy(() -> reader.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(CallClosedException.class);
            assertThat(firstEnd(fake)).isEqualTo(EndedBy.CLIENT);
        }
    }

    static Stream<Arguments> stillFaults() {
        return Stream.of(NamedFault.HEADERS_NEVER, NamedFault.HEADERS_BROKEN_OFF, NamedFault.SILENCE)
                .flatMap(fault -> Stream.of(Way.values()).map(way -> Arguments.of(fault, way)));
    }

    private static FakeDeepSeek still(NamedFault fault, CountDownLatch replying) {
        FakeDeepSeek fake = FakeDeepSeek.start();
        fake.whenever().reply(Reply.pieces("Hel", "lo ", "world").withFault((reply, out) -> {
            replying.countDown();
            fault.play(reply, out);
        }));
        return fake;
    }

    private static EndedBy firstEnd(FakeDeepSeek fake) throws Exception {
        return fake.connections().accepted(1).get(20, TimeUnit.SECONDS).ended().get(20, TimeUnit.SECONDS);
    }

    private static ChatCompletionRequest request() {
        return ChatCompletionRequest.builder()
                .model("deepseek-flash")
                .reasoningEffort(ReasoningEffort.NONE)
                .user("Say hello")
                .build();
    }

    private static void check(Row row, Form form, Outcome outcome, FakeDeepSeek fake) throws Exception {
        boolean retried = row.expected(form).equals(Row.RETRIED);
        assertThat(outcome.describe())
                .as("outcome of %s", outcome)
                .isEqualTo(retried ? Row.ANSWER : row.expected(form));
        assertThat(outcome.terminals()).isEqualTo(1);
        assertThat(fake.requests()).hasSize(retried ? 2 : 1);
        if (outcome.failure() == null) {
            boolean nothing = row.fault() == NamedFault.NO_CHOICES && !form.isStream();
            assertThat(outcome.text()).isEqualTo(nothing ? "" : "Hello world");
        } else {
            checkFailure(form, outcome, fake);
        }
        if (UNFINISHED.contains(row.fault())) {
            // The client is still open: it is the call that lets the connection go.
            assertThat(firstEnd(fake)).isEqualTo(EndedBy.CLIENT);
        }
    }

    private static void checkFailure(Form form, Outcome outcome, FakeDeepSeek fake) {
        CallException failure = outcome.callFailure();
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(failure.toString()).doesNotContain(fake.apiKey()).hasSizeLessThan(3_000);
        if (form.isStream() && failure.events() > 0) {
            assertThat(outcome.text()).startsWith("Hello ");
            assertThat(failure.partialText().orElseThrow()).startsWith(outcome.text());
        }
        if (failure instanceof ApiException api) {
            assertThat(api.body()).hasSizeLessThanOrEqualTo(1 << 16);
        }
        if (failure instanceof DecodingException decoding && form.isStream()) {
            assertThat(decoding.event()).isEqualTo(4);
            assertThat(decoding.raw()).isEqualTo("{oops");
        }
    }

    private static String key(Row row, Form form, Way way) {
        return String.format(
                "| %2d | `%s` | %s | %s |", row.number(), row.fault().id(), form, way);
    }

    @AfterAll
    static void print() throws IOException {
        StringBuilder table =
                new StringBuilder("| row | fault | form | transport | outcome |\n|--:|---|---|---|---|\n");
        RESULTS.forEach(
                (key, outcome) -> table.append(key).append(' ').append(outcome).append(" |\n"));
        Path file = Path.of("target", "fault-matrix.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, table);
    }
}

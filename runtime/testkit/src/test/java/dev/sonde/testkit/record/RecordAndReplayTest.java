package dev.sonde.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.call.CallOptions;
import dev.sonde.call.EventStream;
import dev.sonde.call.RetryPolicy;
import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.deepseek.model.ChatCompletionChunk;
import dev.sonde.deepseek.model.ChatCompletionRequest;
import dev.sonde.error.BadRequestException;
import dev.sonde.error.CallException;
import dev.sonde.error.RateLimitException;
import dev.sonde.error.ServerException;
import dev.sonde.error.StreamTruncatedException;
import dev.sonde.testkit.FakeDeepSeek;
import dev.sonde.testkit.FakeDeepSeekExtension;
import dev.sonde.testkit.fault.Fault;
import dev.sonde.testkit.fault.NamedFault;
import dev.sonde.testkit.script.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** One fake stands for the real server, another one records it, a third one replays. */
@Timeout(60)
@ExtendWith(FakeDeepSeekExtension.class)
class RecordAndReplayTest {

    @TempDir
    private Path directory;

    private static DeepSeekClient client(FakeDeepSeek server, String key) {
        return DeepSeekClient.builder()
                .baseUrl(server.baseUrl())
                .apiKey(key)
                .retries(RetryPolicy.none())
                .build();
    }

    private static ChatCompletionRequest ask(String text) {
        return ChatCompletionRequest.builder()
                .model("deepseek-flash")
                .user(text)
                .build();
    }

    private static String stream(DeepSeekClient client, String text) {
        StringBuilder all = new StringBuilder();
        try (EventStream<ChatCompletionChunk> chunks = client.createChatCompletionStream(ask(text))) {
            chunks.forEach(chunk -> all.append(chunk.text().orElse("")));
        }
        return all.toString();
    }

    private void record(FakeDeepSeek upstream, Consumer<DeepSeekClient> calls) {
        try (FakeDeepSeek recorder = FakeDeepSeek.recording(upstream.baseUrl(), directory);
                DeepSeekClient client = client(recorder, upstream.apiKey())) {
            calls.accept(client);
        }
    }

    private void replay(Consumer<DeepSeekClient> calls) {
        try (FakeDeepSeek replaying = FakeDeepSeek.replaying(directory);
                DeepSeekClient client = client(replaying, "sk-another")) {
            calls.accept(client);
            replaying.verifyReplayed();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }

    @Test
    void replay_isWhatWasRecorded(FakeDeepSeek upstream) throws IOException {
        upstream.whenever().times(3).reply("Bonjour").reply("once upon a time").reply(Reply.error(429, "slow down"));
        Consumer<DeepSeekClient> calls = client -> {
            assertThat(client.createChatCompletion(ask("Hello")).text()).contains("Bonjour");
            assertThat(stream(client, "A story")).isEqualTo("once upon a time");
            assertThatThrownBy(() -> client.createChatCompletion(ask("Again")))
                    .isInstanceOf(RateLimitException.class)
                    .hasMessageContaining("slow down");
            assertThat(client.listModels().data()).hasSize(2);
        };
        record(upstream, calls);
        upstream.close();
        replay(calls);
        assertThat(files())
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "0001-post-chat-completions.recording.txt",
                        "0002-post-chat-completions.recording.txt",
                        "0003-post-chat-completions.recording.txt",
                        "0004-get-models.recording.txt");
        assertThat(Files.readString(files().get(1)))
                .startsWith("POST /chat/completions\n\n{\n")
                .contains("\"A story\"", "\n=== reply 200\n", "\ncontent-type: text/event-stream", "\n\ndata: {")
                .endsWith("data: [DONE]\n\n\n=== complete\n");
    }

    @Test
    void stream_isPassedOnAsItComes(FakeDeepSeek upstream) {
        CountDownLatch received = new CountDownLatch(1);
        upstream.whenever().reply(Reply.pieces("Hel", "lo ", "world").withFault(Fault.haltingUntil(received)));
        record(upstream, client -> {
            try (EventStream<ChatCompletionChunk> stream = client.createChatCompletionStream(ask("Hi"))) {
                Iterator<ChatCompletionChunk> chunks = stream.iterator();
                chunks.next();
                // Only now does the server go on.
                received.countDown();
                chunks.forEachRemaining(chunk -> {});
            }
        });
        replay(client -> assertThat(stream(client, "Hi")).isEqualTo("Hello world"));
    }

    @Test
    void keepAlivesCutsAndPackedReplies_areKept(FakeDeepSeek upstream) throws IOException {
        Reply answer = Reply.pieces("Hel", "lo ", "world");
        upstream.whenever()
                .reply(answer.withFault(NamedFault.KEEP_ALIVES))
                .reply(answer.withFault(NamedFault.CLOSED_INSIDE_CHUNK))
                .reply(answer.withFault(NamedFault.GZIP))
                .reply(answer.withFault(NamedFault.GZIP));
        Consumer<DeepSeekClient> calls = client -> {
            assertThat(stream(client, "1")).isEqualTo("Hello world");
            assertThatThrownBy(() -> stream(client, "2")).isInstanceOf(StreamTruncatedException.class);
            assertThat(stream(client, "3")).isEqualTo("Hello world");
            assertThat(client.createChatCompletion(ask("4")).text()).contains("Hello world");
        };
        record(upstream, calls);
        replay(calls);
        assertThat(Files.readString(files().get(0))).contains("\n: keep-alive\n\ndata: ");
        assertThat(Files.readString(files().get(1))).endsWith("\n=== cut\n");
        assertThat(Files.readString(files().get(2))).contains("data: [DONE]").doesNotContain("gzip");
        assertThat(Files.readString(files().get(3))).contains("Hello world");
    }

    @Test
    void key_isInNoFile(FakeDeepSeek upstream) throws IOException {
        String key = upstream.apiKey();
        upstream.whenever()
                .reply(Reply.text("your key is " + key))
                .reply(Reply.error(500, key)
                        .withHeader("set-cookie", "session=" + key)
                        .withHeader("x-request-id", key));
        record(upstream, client -> {
            client.createChatCompletion(ask("my key is " + key));
            assertThatThrownBy(() -> client.createChatCompletion(ask("again"))).isInstanceOf(ServerException.class);
        });
        assertThat(files()).hasSize(2);
        for (Path file : files()) {
            assertThat(Files.readString(file))
                    .doesNotContain(key)
                    .contains("[hidden]")
                    .doesNotContain("set-cookie");
        }
        // The request is compared without the key as well, whatever the key is.
        try (FakeDeepSeek replaying = FakeDeepSeek.replaying(directory);
                DeepSeekClient client = client(replaying, "sk-another")) {
            client.createChatCompletion(ask("my key is sk-another"));
        }
    }

    @Test
    void key_isInNoFile_alsoOfStreamsPackedRepliesAndQueries(FakeDeepSeek upstream) throws IOException {
        String key = upstream.apiKey();
        Reply telling = Reply.text("your key is " + key);
        upstream.whenever().reply(telling).reply(telling.withFault(NamedFault.GZIP));
        record(upstream, client -> {
            assertThat(stream(client, "Hi")).endsWith(key);
            client.with(CallOptions.builder()
                            .query("key", key)
                            .query("api_key", "of/the/query")
                            .header("x-api-key", key)
                            .build())
                    .createChatCompletion(ask("Hi"));
        });
        assertThat(files()).hasSize(2);
        for (Path file : files()) {
            assertThat(Files.readString(file)).doesNotContain(key).contains("[hidden]");
        }
        assertThat(Files.readString(files().get(1)))
                .startsWith("POST /chat/completions?key=[hidden]&api_key=[hidden]\n");
    }

    @Test
    void replay_namesTheFirstDifference(FakeDeepSeek upstream) {
        record(upstream, client -> {
            client.createChatCompletion(ask("Hello"));
            client.createChatCompletion(ask("World"));
        });
        try (FakeDeepSeek replaying = FakeDeepSeek.replaying(directory);
                DeepSeekClient client = client(replaying, "sk-another")) {
            String difference = "/messages/0/content: recorded \"Hello\", received \"Hallo\"";
            assertThatThrownBy(() -> client.createChatCompletion(ask("Hallo")))
                    .isInstanceOf(BadRequestException.class)
                    .hasMessageContaining("/messages/0/content");
            assertThatThrownBy(replaying::verifyReplayed)
                    .isInstanceOf(AssertionError.class)
                    .hasMessage("Expected the recorded requests, but:\n"
                            + "  Request 1 is not the one in 0001-post-chat-completions.recording.txt: " + difference
                            + "\n  Never asked for: 0002-post-chat-completions.recording.txt");
            client.createChatCompletion(ask("World"));
            assertThatThrownBy(client::listModels).hasMessageContaining("Request 3 was never recorded, there are 2");
            assertThat(replaying.requests()).hasSize(3);
        }
    }

    @Test
    void misuse_isTold(FakeDeepSeek upstream) {
        assertThatThrownBy(() -> FakeDeepSeek.replaying(directory))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("record them first");
        record(upstream, DeepSeekClient::listModels);
        assertThatThrownBy(() -> FakeDeepSeek.recording(upstream.baseUrl(), directory))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("delete them");
        assertThatThrownBy(upstream::verifyReplayed).isInstanceOf(IllegalStateException.class);
        try (FakeDeepSeek replaying = FakeDeepSeek.replaying(directory)) {
            assertThatThrownBy(replaying::whenever).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void upstream_thatIsNotThereIsToldAndNotRecorded(FakeDeepSeek upstream) throws IOException {
        upstream.close();
        record(
                upstream,
                client -> assertThatThrownBy(client::listModels)
                        .isInstanceOf(CallException.class)
                        .hasMessageContaining("no reply from " + upstream.baseUrl()));
        assertThat(files()).isEmpty();
    }
}

package dev.sonde.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.deepseek.model.ChatCompletionRequest;
import dev.sonde.error.AuthenticationException;
import dev.sonde.http.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Tests with recordings are run in a test: another fake stands for the real server. */
class RecordedExtensionTest {

    private static final String ROOT = "target/recorded-extension";

    private static String question;
    private static boolean asks;
    private static boolean fails;

    private FakeDeepSeek upstream;

    @BeforeEach
    void begin() throws IOException {
        question = "Hello";
        asks = true;
        fails = false;
        upstream = FakeDeepSeek.start();
        upstream.whenever().reply("Bonjour");
        for (Path file : files()) {
            Files.delete(file);
        }
    }

    @AfterEach
    void end() {
        upstream.close();
    }

    private static List<Path> files() throws IOException {
        Path root = Path.of(ROOT);
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(root::relativize)
                    .sorted()
                    .map(root::resolve)
                    .toList();
        }
    }

    private static ChatCompletionRequest ask(String text) {
        return ChatCompletionRequest.builder()
                .model("deepseek-flash")
                .user(text)
                .build();
    }

    /** Run by the tests below only. */
    @Recorded(ROOT)
    @ExtendWith(FakeDeepSeekExtension.class)
    static class OnTheClass {

        @Test
        void greets(DeepSeekClient client) {
            if (asks) {
                assertThat(client.createChatCompletion(ask(question)).text()).contains("Bonjour");
            }
            if (fails) {
                throw new IllegalStateException("of its own");
            }
        }
    }

    /** Run by the tests below only. */
    @Recorded
    @ExtendWith(FakeDeepSeekExtension.class)
    static class OnTheTest {

        @RepeatedTest(2)
        @Recorded(ROOT + "/twice")
        void twice(DeepSeekClient client) {
            client.createChatCompletion(ask(question));
        }
    }

    /** Run by the tests below only. */
    @Recorded
    @ExtendWith(FakeDeepSeekExtension.class)
    static class Nowhere {

        @Test
        void greets(DeepSeekClient client) {
            client.listModels();
        }
    }

    private TestExecutionSummary record(Class<?> tests) {
        // A key of its own, because one for the real server may be in the environment.
        return Launched.run(tests, Map.of("sonde.record.upstream", upstream.baseUrl(), "sonde.record.key", "sk-fake"));
    }

    private static TestExecutionSummary replay(Class<?> tests) {
        return Launched.run(tests, Map.of());
    }

    private static String failure(TestExecutionSummary summary) {
        assertThat(summary.getTestsFailedCount()).isEqualTo(1);
        return summary.getFailures().get(0).getException().getMessage();
    }

    private static void assertPassed(TestExecutionSummary summary, int tests) {
        assertThat(summary.getFailures()).isEmpty();
        assertThat(summary.getTestsSucceededCount()).isEqualTo(tests);
    }

    @Test
    void recordsOnce_thenReplaysWithoutTheServer() throws IOException {
        assertPassed(record(OnTheClass.class), 1);
        assertThat(files()).containsExactly(Path.of(ROOT, "greets", "0001-post-chat-completions.recording.txt"));
        assertPassed(record(OnTheClass.class), 1);
        assertThat(upstream.requests()).as("there are recordings").hasSize(1);
        upstream.close();
        assertPassed(replay(OnTheClass.class), 1);
    }

    @Test
    void everyRun_hasItsOwnRecordings() throws IOException {
        assertPassed(record(OnTheTest.class), 2);
        assertThat(files())
                .containsExactly(
                        Path.of(ROOT, "twice-1", "0001-post-chat-completions.recording.txt"),
                        Path.of(ROOT, "twice-2", "0001-post-chat-completions.recording.txt"));
        assertPassed(replay(OnTheTest.class), 2);
    }

    @Test
    void withoutRecordings_theFailureSaysHowToRecord() {
        assertThat(failure(replay(Nowhere.class)))
                .isEqualTo("There are no recordings for " + Nowhere.class.getName() + ".greets in "
                        + Path.of("src", "test", "recordings", Nowhere.class.getName(), "greets")
                                .toAbsolutePath()
                        + ". Record them once: run the test with -Dsonde.record.upstream=https://api.deepseek.com and the key"
                        + " in the environment variable DEEPSEEK_API_KEY; from then on the test replays them.");
    }

    @Test
    void changedRequest_failsWithTheFirstDifference() {
        record(OnTheClass.class);
        question = "Hallo";
        assertThat(failure(replay(OnTheClass.class)))
                .contains("/messages/0/content: recorded \"Hello\", received \"Hallo\"");
    }

    @Test
    void missingRequest_failsATestThatHasPassed() {
        record(OnTheClass.class);
        asks = false;
        assertThat(failure(replay(OnTheClass.class)))
                .contains("Never asked for: 0001-post-chat-completions.recording.txt");
        fails = true;
        assertThat(failure(replay(OnTheClass.class))).isEqualTo("of its own");
    }

    @Test
    void failedTest_leavesNoRecordings() throws IOException {
        fails = true;
        assertThat(failure(record(OnTheClass.class))).isEqualTo("of its own");
        assertThat(upstream.requests()).hasSize(1);
        assertThat(files()).isEmpty();
    }

    @Test
    void fakesKey_isReplacedOnTheWayAndInNoFile(@TempDir Path directory) throws IOException {
        upstream.whenever().reply("your key is sk-real-1234");
        String real = "sk-real-1234";
        try (FakeDeepSeek recording = FakeDeepSeek.recording(0, upstream.baseUrl(), directory, Secret.of(real));
                DeepSeekClient client = DeepSeekClient.builder()
                        .baseUrl(recording.baseUrl())
                        .apiKey(recording.apiKey())
                        .build()) {
            assertThatThrownBy(() -> client.createChatCompletion(ask("my key is " + real)))
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessageContaining("****1234");
        }
        try (Stream<Path> written = Files.list(directory)) {
            assertThat(written)
                    .singleElement()
                    .satisfies(file -> assertThat(Files.readString(file))
                            .doesNotContain(real)
                            .contains("my key is [hidden]"));
        }
    }
}

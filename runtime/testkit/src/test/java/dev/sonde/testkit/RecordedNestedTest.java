package dev.sonde.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.deepseek.model.ChatCompletionRequest;
import dev.sonde.testkit.script.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Where the recordings of nested classes are; tests of the same name must not get each other's. */
class RecordedNestedTest {

    private static final Path ROOT = Path.of("target/recorded-nested");
    private static final String FILE = "0001-post-chat-completions.recording.txt";

    private FakeDeepSeek upstream;

    @BeforeEach
    void begin() throws IOException {
        upstream = FakeDeepSeek.start();
        upstream.whenever().replyWith(request -> Reply.text("to " + request.lastUserText()));
        if (Files.exists(ROOT)) {
            try (Stream<Path> all = Files.walk(ROOT)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    @AfterEach
    void end() {
        upstream.close();
    }

    private static void ask(DeepSeekClient client, String text) {
        assertThat(client.createChatCompletion(ChatCompletionRequest.builder()
                                .model("deepseek-flash")
                                .user(text)
                                .build())
                        .text())
                .contains("to " + text);
    }

    /** Run by the tests below only. */
    @Recorded("target/recorded-nested")
    @ExtendWith(FakeDeepSeekExtension.class)
    static class Around {

        @Test
        void greets(DeepSeekClient client) {
            ask(client, "outside");
        }

        @Nested
        class Inside {

            @Test
            void greets(DeepSeekClient client) {
                ask(client, "inside");
            }
        }

        @Nested
        @Recorded("target/recorded-nested/of-its-own")
        class Annotated {

            @Test
            void greets(DeepSeekClient client) {
                ask(client, "annotated");
            }
        }
    }

    /** Run by the tests below only. */
    @Recorded
    @ExtendWith(FakeDeepSeekExtension.class)
    static class Nowhere {

        @Nested
        class Inside {

            @Test
            void greets(DeepSeekClient client) {
                ask(client, "nobody");
            }
        }
    }

    private static void assertPassed(TestExecutionSummary summary) {
        assertThat(summary.getFailures()).isEmpty();
        assertThat(summary.getTestsSucceededCount()).isEqualTo(3);
    }

    @Test
    void nestedClass_hasADirectoryInThatOfTheClassAround() throws IOException {
        assertPassed(Launched.run(
                Around.class, Map.of("sonde.record.upstream", upstream.baseUrl(), "sonde.record.key", "sk-fake")));
        try (Stream<Path> written = Files.walk(ROOT)) {
            List<Path> files = written.filter(Files::isRegularFile).toList();
            assertThat(files)
                    .containsExactlyInAnyOrder(
                            ROOT.resolve("greets").resolve(FILE),
                            ROOT.resolve("Inside").resolve("greets").resolve(FILE),
                            ROOT.resolve("of-its-own").resolve("greets").resolve(FILE));
        }
        upstream.close();
        assertPassed(Launched.run(Around.class, Map.of()));
    }

    @Test
    void nestedClass_isRecordedIfTheClassAroundIs() {
        TestExecutionSummary summary = Launched.run(Nowhere.class, Map.of());
        assertThat(summary.getTestsFailedCount()).isEqualTo(1);
        assertThat(summary.getFailures().get(0).getException())
                .hasMessageContaining("There are no recordings for " + Nowhere.Inside.class.getName() + ".greets in "
                        + Path.of("src", "test", "recordings", Nowhere.Inside.class.getName(), "greets")
                                .toAbsolutePath());
    }
}

package dev.sonde.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.call.EventStream;
import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.deepseek.model.ChatCompletionChunk;
import dev.sonde.deepseek.model.ChatCompletionRequest;
import dev.sonde.testkit.FakeDeepSeek;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The tests that the testkit's page shows compile, the one that records and replays also does that, and the file is replayed. */
class TestkitPageTest {

    private static final String IMPORTS = """
            package demo;

            import static org.assertj.core.api.Assertions.assertThat;

            import dev.sonde.deepseek.DeepSeekClient;
            import dev.sonde.deepseek.model.ChatCompletionRequest;
            import dev.sonde.testkit.FakeDeepSeek;
            import dev.sonde.testkit.FakeDeepSeekExtension;
            import dev.sonde.testkit.Recorded;
            import java.util.Locale;
            import org.junit.jupiter.api.Test;
            import org.junit.jupiter.api.extension.ExtendWith;

            """;

    @TempDir
    Path folder;

    @Test
    void example_compiles() {
        String example = Page.of("runtime/testkit/README.md").blocks("java").get(0);
        String translator = Page.of("README.md").blocks("java").get(0);
        assertThat(new Javac(folder).compile(translator, IMPORTS + example)).isEmpty();
    }

    @Test
    @SuppressWarnings("try") // The server is closed early: the second run must do without it.
    void recordingExample_recordsOnceAndReplays() throws Exception {
        String example = Page.of("runtime/testkit/README.md").blocks("java").get(1);
        Path recordings = folder.resolve("recordings");
        // Elsewhere than the page says, so that the build leaves nothing in the sources.
        String elsewhere = example.replace(
                "@Recorded", "@Recorded(\"" + recordings.toString().replace("\\", "/") + "\")");
        assertThat(new Javac(folder).compile(IMPORTS + elsewhere)).isEmpty();
        try (FakeDeepSeek server = FakeDeepSeek.start();
                URLClassLoader loader =
                        new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            server.whenever().reply("Bonjour");
            Class<?> test = loader.loadClass("demo.GreetingTest");
            assertPassed(
                    run(test, Map.of("sonde.record.upstream", server.baseUrl(), "sonde.record.key", server.apiKey())));
            server.close();
            assertPassed(run(test, Map.of()));
        }
        try (Stream<Path> files = Files.list(recordings.resolve("greets"))) {
            assertThat(files.map(Path::getFileName))
                    .containsExactly(Path.of("0001-post-chat-completions.recording.txt"));
        }
    }

    private static void assertPassed(TestExecutionSummary summary) {
        assertThat(summary.getFailures()).isEmpty();
        assertThat(summary.getTestsSucceededCount()).isEqualTo(1);
    }

    private static TestExecutionSummary run(Class<?> test, Map<String, String> parameters) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(DiscoverySelectors.selectClass(test))
                                .configurationParameters(parameters)
                                .build(),
                        listener);
        return listener.getSummary();
    }

    @Test
    void recordingFile_isReplayed() throws IOException {
        String file = Page.of("runtime/testkit/README.md").blocks("text").get(0);
        Files.writeString(folder.resolve("0001-post-chat-completions.recording.txt"), file);
        StringBuilder text = new StringBuilder();
        try (FakeDeepSeek replaying = FakeDeepSeek.replaying(folder);
                DeepSeekClient client = DeepSeekClient.builder()
                        .baseUrl(replaying.baseUrl())
                        .apiKey(replaying.apiKey())
                        .build();
                EventStream<ChatCompletionChunk> chunks =
                        client.createChatCompletionStream(ChatCompletionRequest.builder()
                                .model("deepseek-flash")
                                .user("Hello")
                                .build())) {
            chunks.forEach(chunk -> text.append(chunk.text().orElse("")));
            replaying.verifyReplayed();
        }
        assertThat(text).hasToString("Bonjour");
    }
}

package dev.sonde.samples.fillin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.testkit.FakeDeepSeek;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The sample asks the completion operation, with both texts, and shows what fills the gaps. */
class FillInTest {

    @Test
    void run_fillsTheGaps() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        try (FakeDeepSeek fake = FakeAnswers.start();
                DeepSeekClient client = DeepSeekClient.builder()
                        .baseUrl(fake.baseUrl())
                        .apiKey(fake.apiKey())
                        .build()) {
            new FillIn(client, new PrintStream(shown, true, StandardCharsets.UTF_8)).run();

            assertThat(fake.requests())
                    .hasSize(3)
                    .allMatch(request -> request.path().equals("/beta/completions"));
            assertThat(fake.requests().get(0).text())
                    .contains(
                            "\"prompt\":\"int sum(int a, int b) { return \"",
                            "\"suffix\":\"; }\"",
                            "\"stop\":\"\\n\"",
                            "\"temperature\":0");
            assertThat(fake.requests().get(1).text())
                    .contains(
                            "\"prompt\":\"/** The n-th number of Fibonacci. */\\nstatic int fibonacci(int n) {\\n\"",
                            "\"suffix\":\"}\\n\"",
                            "\"stream\":true");
            assertThat(fake.requests().get(2).text())
                    .contains("\"max_tokens\":8")
                    .doesNotContain("suffix");
        }
        assertThat(shown.toString(StandardCharsets.UTF_8).replace("\r", ""))
                .containsSubsequence(
                        "int sum(int a, int b) { return a + b; }\n",
                        "static int fibonacci(int n) {\n    return n < 2",
                        "}\nList<Integer> primes = List.of(2",
                        "…");
    }
}

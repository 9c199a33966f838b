package dev.sonde.samples.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.testkit.FakeDeepSeek;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The sample remembers, follows examples and takes options. */
class NightShiftTest {

    @Test
    void run_sendsWhatWasSaid() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        try (FakeDeepSeek fake = FakeAnswers.start();
                DeepSeekClient client = DeepSeekClient.builder()
                        .baseUrl(fake.baseUrl())
                        .apiKey(fake.apiKey())
                        .build()) {
            new NightShift(client, new PrintStream(shown, true, StandardCharsets.UTF_8)).run();

            assertThat(fake.requests()).hasSize(5);
            assertThat(fake.requests().get(1).text())
                    .containsSubsequence("night porter", "my name is Ada", "Good evening, Ada.", "What is my name?");
            assertThat(fake.requests().get(2).text())
                    .containsSubsequence(
                            "night porter", "Wake me at six", "WAKE", "my name is Ada", "bring me a pillow");
            assertThat(fake.requests().get(3).path()).isEqualTo("/beta/chat/completions");
            assertThat(fake.requests().get(3).text()).contains("Dear Ada, ", "\"prefix\":true");
            assertThat(fake.requests().get(4).text()).contains("\"temperature\":1.3", "\"max_tokens\":50");
        }
        assertThat(shown.toString(StandardCharsets.UTF_8))
                .containsSubsequence(
                        "porter: Good evening, Ada.",
                        "porter: You are Ada. (4 messages)",
                        "to do: Task[what=BRING, hour=Optional[23]]",
                        "note: Dear Ada, your pillow is on its way.",
                        "porter: Good night, Ada.");
    }
}

package dev.sonde.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.testkit.FakeDeepSeek;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The sample answers what its README shows, and sends what its prompts say. */
class QuickstartTest {

    @Test
    void run_showsEveryAnswer() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        try (FakeDeepSeek fake = FakeAnswers.start();
                DeepSeekClient client = DeepSeekClient.builder()
                        .baseUrl(fake.baseUrl())
                        .apiKey(fake.apiKey())
                        .build()) {
            new Quickstart(client, new PrintStream(shown, true, StandardCharsets.UTF_8)).run();
            assertThat(fake.requests()).hasSize(5);
            assertThat(fake.requests().get(0).lastUserText()).isEqualTo("Translate into fr: Good morning, world");
        }
        assertThat(shown.toString(StandardCharsets.UTF_8))
                .contains("Translator: Bonjour, le monde")
                .contains("Concierge: Booking[guest=Ada Lovelace, nights=3, rooms=[Room[kind=DOUBLE, breakfast=true], "
                        + "Room[kind=SUITE, breakfast=false]], remark=Optional.empty]")
                .contains("MoodReader: POSITIVE")
                .containsPattern("tokens used: \\d+ in, \\d+ out")
                .contains("StoryTeller: Every night the keeper lit the lamp. One night a whale came to say thank you.");
    }
}

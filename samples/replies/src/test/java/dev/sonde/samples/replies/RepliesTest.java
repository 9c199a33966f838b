package dev.sonde.samples.replies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.testkit.FakeDeepSeek;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The sample shows every form. */
class RepliesTest {

    @Test
    void run_showsEveryForm() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        try (FakeDeepSeek fake = FakeAnswers.start();
                DeepSeekClient client = DeepSeekClient.builder()
                        .baseUrl(fake.baseUrl())
                        .apiKey(fake.apiKey())
                        .build()) {
            new Replies(client, new PrintStream(shown, true, StandardCharsets.UTF_8)).run();
            assertThat(fake.requests()).hasSize(6);
            assertThat(fake.requests().get(1).lastUserText()).contains("cannot be used", "nights");
        }
        assertThat(shown.toString(StandardCharsets.UTF_8))
                .contains("completion: Booking[guest=Ada Lovelace, nights=3, wishes=a view of the sea]")
                .containsPattern("after attempts: 2, tokens: \\d+ in, \\d+ out")
                .containsPattern("cost about 0\\.0\\d+ USD")
                .contains("outcome: no booking: 1 problem(s)")
                .contains("future: Booking[guest=Ada Lovelace,")
                .containsSubsequence(
                        "element: Guest[name=Ada, breakfast=true]",
                        "element: Guest[name=Bob, breakfast=false]",
                        "element: Guest[name=Cleo, breakfast=true]",
                        "grown: a view",
                        "whole: Booking[");
    }
}

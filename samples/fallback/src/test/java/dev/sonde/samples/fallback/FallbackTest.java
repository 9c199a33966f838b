package dev.sonde.samples.fallback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.error.CallException;
import dev.sonde.error.RateLimitException;
import dev.sonde.testkit.FakeDeepSeek;
import dev.sonde.testkit.script.ReceivedRequest;
import dev.sonde.testkit.script.Reply;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The second model replies where the first cannot, and only there. */
class FallbackTest {

    @Test
    void run_showsTheModelThatReplied() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        try (FakeDeepSeek fake = FakeAnswers.start();
                DeepSeekClient client = client(fake)) {
            new Fallback(client, new PrintStream(shown, true, StandardCharsets.UTF_8)).run();

            assertThat(models(fake))
                    .containsExactly("deepseek-flash", "deepseek-v4-pro", "deepseek-flash", "deepseek-v4-pro");
        }
        assertThat(shown.toString(StandardCharsets.UTF_8))
                .contains("deepseek-v4-pro: Dear Ada, the room is yours.", "Ada wants a room.");
    }

    @Test
    void streamThatBreaksOff_isNotBegunAnew() {
        try (FakeDeepSeek fake = FakeDeepSeek.start();
                DeepSeekClient client = client(fake)) {
            fake.whenever().reply(Reply.text("Ada wants a room.").cutAfter(3));

            try (Stream<String> sum = new ClerkImpl(client).sumUp("A letter")) {
                assertThatThrownBy(() -> sum.forEach(piece -> {})).isInstanceOf(CallException.class);
            }
            assertThat(models(fake)).containsExactly("deepseek-flash");
        }
    }

    @Test
    void noModelThatReplies_isTheFailureOfTheLast() {
        try (FakeDeepSeek fake = FakeDeepSeek.start();
                DeepSeekClient client = client(fake)) {
            fake.whenever().reply(Reply.error(503, "busy")).times(1);
            fake.when(request -> request.model().equals("deepseek-v4-pro")).reply(Reply.error(429, "slow down"));

            assertThatThrownBy(() -> new ClerkImpl(client).answer("A letter"))
                    .isInstanceOf(RateLimitException.class)
                    .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));
        }
    }

    private static List<String> models(FakeDeepSeek fake) {
        return fake.requests().stream().map(ReceivedRequest::model).toList();
    }

    private static DeepSeekClient client(FakeDeepSeek fake) {
        return DeepSeekClient.builder()
                .baseUrl(fake.baseUrl())
                .apiKey(fake.apiKey())
                .build();
    }
}

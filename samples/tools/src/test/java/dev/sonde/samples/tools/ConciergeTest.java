package dev.sonde.samples.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.testkit.FakeDeepSeek;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The sample shows what the model calls, and what it is told. */
@Timeout(60)
class ConciergeTest {

    @Test
    void run_showsCallsAndAnswers() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        try (FakeDeepSeek fake = FakeAnswers.start();
                DeepSeekClient client = DeepSeekClient.builder()
                        .baseUrl(fake.baseUrl())
                        .apiKey(fake.apiKey())
                        .build()) {
            new Concierge(client, new PrintStream(shown, true, StandardCharsets.UTF_8)).run();

            assertThat(fake.requests())
                    .hasSize(10)
                    .allSatisfy(request -> assertThat(request.path()).startsWith("/beta/"))
                    .noneSatisfy(request -> assertThat(request.text()).contains("weather.internal"));
        }
        assertThat(shown.toString(StandardCharsets.UTF_8))
                .containsSubsequence(
                        "price {\"room\": \"DOUBLE\", \"nights\": 3} ->"
                                + " {\"room\":\"DOUBLE\",\"nights\":3,\"euros\":420}",
                        "price {\"room\": \"SUITE\", \"nights\": 3} -> {\"room\":\"SUITE\",\"nights\":3,\"euros\":600}",
                        "book {\"guest\": \"Ada\"",
                        "answer: The double room is yours, for 420 euros.",
                        "price {\"room\": \"SINGLE\"} -> The arguments cannot be used: - $.nights: ",
                        "weather {} -> The tool failed.",
                        "price {\"room\": \"SINGLE\", \"nights\": 30} -> The tool failed: we have rooms for 1 to 14"
                                + " nights",
                        "answer: We have rooms for up to 14 nights. The weather I cannot tell.",
                        "offer: Offer[room=SINGLE, nights=1, euros=80]",
                        "offer: Offer[room=SINGLE, nights=2, euros=160]",
                        "Let me look.\n\nYou have the double room.");
    }
}

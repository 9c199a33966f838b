package dev.sonde.samples.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.deepseek.codec.ChatCompletionRequestCodec;
import dev.sonde.deepseek.model.ChatCompletionRequest;
import dev.sonde.json.JsonText;
import dev.sonde.testkit.FakeDeepSeek;
import dev.sonde.testkit.script.ReceivedRequest;
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
            assertThat(fake.requests())
                    .extracting(ReceivedRequest::text)
                    .containsSubsequence(
                            json(DeskImpl.renderAnswer(
                                    "Ada", "Please book the cheaper of a double room and a suite for three nights.")),
                            json(DeskImpl.renderOffers("What does a single room cost for one and for two nights?")),
                            json(DeskImpl.renderTell("Ada", "Which room did I get?")));
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

    private static String json(ChatCompletionRequest request) {
        return JsonText.write(request, ChatCompletionRequestCodec.INSTANCE);
    }
}

package dev.sonde.samples.structured;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.prompt.Completion;
import dev.sonde.samples.structured.TravelAgent.Trip;
import dev.sonde.testkit.FakeDeepSeek;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The sample reads what it shows, and runs without prepared answers too. */
class StructuredTest {

    @Test
    void run_readsRepairsAndRefuses() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        try (FakeDeepSeek fake = FakeAnswers.start();
                DeepSeekClient client = client(fake)) {
            new Structured(client, new PrintStream(shown, true, StandardCharsets.UTF_8)).run();
        }
        assertThat(shown.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "trip: Ada Lovelace, 2 persons, FIRST, budget 1500",
                        "  flight on 2026-05-01 at 09:40 to Turin",
                        "  stay in Turin until 2026-05-04, wishes [SEA_VIEW]",
                        "  repaired: true",
                        "problem at $.persons: must be at most 9, but is 12",
                        "problem at $.legs[0].day: should be a date such as 2026-01-31, but is the string \"soon\"",
                        "problem at $.legs[0].departure: required but missing",
                        "nights: [2026-05-01, 2026-05-02, 2026-05-03]",
                        "duration: PT1H30M");
    }

    @Test
    void trip_fromAModelThatOnlySeesTheType_isRead() {
        try (FakeDeepSeek fake = FakeDeepSeek.start();
                DeepSeekClient client = client(fake)) {
            Completion<Trip> read = new TravelAgentImpl(client).trip("x");

            assertThat(read.repaired()).isFalse();
            assertThat(read.value().legs()).hasSize(1);
        }
    }

    private static DeepSeekClient client(FakeDeepSeek fake) {
        return DeepSeekClient.builder()
                .baseUrl(fake.baseUrl())
                .apiKey(fake.apiKey())
                .build();
    }
}

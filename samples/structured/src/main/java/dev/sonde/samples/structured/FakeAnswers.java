package dev.sonde.samples.structured;

import dev.sonde.testkit.FakeDeepSeek;

/** What the embedded fake answers to the prompts of this sample: as models do, not always in clean JSON. */
final class FakeAnswers {

    private FakeAnswers() {}

    static FakeDeepSeek start() {
        FakeDeepSeek fake = FakeDeepSeek.start();
        fake.whenMessageContains("Read this itinerary: Ada").reply("""
                Sure, here is the itinerary:
                ```json
                {
                  "traveller": "Ada Lovelace", // as signed
                  "persons": "2",
                  "comfort": "First Class",
                  "budget": 1,500,
                  "legs": [
                    {"type": "Flight", "day": "2026-05-01", "departure": "09:40", "from": "London", "to": "Turin"},
                    {"type": "Stay", "from": "2026-05-01", "until": "2026-05-04", "place": "Turin", "wishes": ["sea view"]},
                  ],
                }
                ```
                """);
        fake.whenMessageContains("if it is one").reply("""
                {"traveller": "Bob", "persons": 12, "legs": [{"type": "Flight", "day": "soon", "from": "Rome", "to": "Bari"}]}
                """);
        fake.whenMessageContains("On which days")
                .reply("{\"value\": [\"2026-05-01\", \"2026-05-02\", \"2026-05-03\"]}");
        return fake;
    }
}

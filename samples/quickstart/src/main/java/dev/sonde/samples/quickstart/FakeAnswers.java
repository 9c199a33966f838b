package dev.sonde.samples.quickstart;

import dev.sonde.testkit.FakeDeepSeek;

/** What the embedded fake answers to the prompts of this sample. */
final class FakeAnswers {

    private FakeAnswers() {}

    static FakeDeepSeek start() {
        FakeDeepSeek fake = FakeDeepSeek.start();
        fake.whenMessageContains("Translate into fr").reply("Bonjour, le monde");
        fake.whenMessageContains("Ada Lovelace").reply("""
                        {"guest": "Ada Lovelace", "nights": 3, "rooms": [
                          {"kind": "DOUBLE", "breakfast": true}, {"kind": "SUITE", "breakfast": false}]}
                        """);
        fake.whenMessageContains("How does the writer feel?").reply("{\"value\": \"POSITIVE\"}");
        fake.whenMessageContains("Explain in one sentence").reply("The writer is grateful for a lovely room.");
        fake.whenMessageContains("a lighthouse keeper")
                .reply("Every night the keeper lit the lamp. One night a whale came to say thank you.");
        return fake;
    }
}

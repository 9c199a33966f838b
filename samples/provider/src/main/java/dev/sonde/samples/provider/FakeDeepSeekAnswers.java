package dev.sonde.samples.provider;

import dev.sonde.testkit.FakeDeepSeek;

/** What the embedded fake of DeepSeek answers to the prompts of this sample. */
final class FakeDeepSeekAnswers {

    private FakeDeepSeekAnswers() {}

    static FakeDeepSeek start() {
        FakeDeepSeek fake = FakeDeepSeek.start();
        fake.whenMessageContains("Translate").reply("Bonjour !");
        fake.whenMessageContains("Tell the country").reply("{\"country\": \"France\", \"people\": 520000}");
        fake.whenMessageContains("Tell a story").reply("Lyon lies on two rivers.");
        return fake;
    }
}

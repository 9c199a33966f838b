package dev.sonde.samples.templates;

import dev.sonde.testkit.FakeDeepSeek;

/** What the embedded fake answers to the prompts of this sample. */
final class FakeAnswers {

    private FakeAnswers() {}

    static FakeDeepSeek start() {
        FakeDeepSeek fake = FakeDeepSeek.start();
        fake.whenMessageContains("Sum up").reply("Ada Lovelace has bought two copies of Sketch of the Engine.");
        fake.whenMessageContains("Answer this letter").reply("Dear Ada, your parcel leaves today.");
        fake.whenMessageContains("Which of").reply("Passages from the Life of a Philosopher");
        return fake;
    }
}

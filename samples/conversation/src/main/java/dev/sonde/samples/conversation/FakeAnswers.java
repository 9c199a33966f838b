package dev.sonde.samples.conversation;

import dev.sonde.testkit.FakeDeepSeek;

/** What the embedded fake answers to the prompts of this sample. */
final class FakeAnswers {

    private FakeAnswers() {}

    static FakeDeepSeek start() {
        FakeDeepSeek fake = FakeDeepSeek.start();
        fake.whenMessageContains("name is Ada").reply("Good evening, Ada.");
        fake.whenMessageContains("What is my name").reply("You are Ada.");
        fake.whenMessageContains("bring me a pillow").reply("{\"what\": \"BRING\", \"hour\": 23}");
        fake.whenMessageContains("Say good night").reply("Good night, Ada.");
        fake.whenMessageContains("Write a note").reply("your pillow is on its way.");
        return fake;
    }
}

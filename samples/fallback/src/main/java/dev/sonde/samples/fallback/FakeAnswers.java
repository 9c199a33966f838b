package dev.sonde.samples.fallback;

import dev.sonde.testkit.FakeDeepSeek;
import dev.sonde.testkit.script.Reply;

/** What the embedded fake answers to the prompts of this sample: the first model is overloaded. */
final class FakeAnswers {

    private FakeAnswers() {}

    static FakeDeepSeek start() {
        FakeDeepSeek fake = FakeDeepSeek.start();
        fake.whenMessageContains("Answer this letter").reply("Dear Ada, the room is yours.");
        fake.whenMessageContains("Sum up this letter").reply("Ada wants a room.");
        fake.when(request -> request.model().equals("deepseek-flash"))
                .reply(Reply.error(503, "Service is too busy. Please try again later."));
        return fake;
    }
}

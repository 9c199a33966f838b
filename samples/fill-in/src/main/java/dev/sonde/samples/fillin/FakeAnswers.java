package dev.sonde.samples.fillin;

import dev.sonde.testkit.FakeDeepSeek;
import dev.sonde.testkit.script.Reply;

/** What the embedded fake answers to the prompts of this sample. */
final class FakeAnswers {

    private FakeAnswers() {}

    static FakeDeepSeek start() {
        FakeDeepSeek fake = FakeDeepSeek.start();
        fake.whenMessageContains("int sum").reply("a + b");
        fake.whenMessageContains("fibonacci").reply("    return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);\n");
        fake.whenMessageContains("List<Integer> primes")
                .reply(Reply.text("List.of(2, 3, 5, 7,").withFinishReason("length"));
        return fake;
    }
}

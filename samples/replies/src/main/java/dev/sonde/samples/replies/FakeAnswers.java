package dev.sonde.samples.replies;

import dev.sonde.testkit.FakeDeepSeek;

/** What the embedded fake answers to the prompts of this sample. */
final class FakeAnswers {

    private static final String BOOKING =
            "{\"guest\": \"Ada Lovelace\", \"nights\": 3, \"wishes\": \"a view of the sea\"}";

    private FakeAnswers() {}

    static FakeDeepSeek start() {
        FakeDeepSeek fake = FakeDeepSeek.start();
        fake.whenMessageContains("Read this request: Ada").reply(BOOKING);
        // The first time it forgets something; asked again it does not.
        fake.whenMessageContains("Read this request: Ada")
                .reply("{\"guest\": \"Ada Lovelace\", \"wishes\": \"a view of the sea\"}")
                .times(1);
        fake.whenMessageContains("if it is one").reply("{\"guest\": \"\", \"nights\": null, \"wishes\": \"\"}");
        fake.whenMessageContains("List the guests").reply("""
                        {"value": [{"name": "Ada", "breakfast": true}, {"name": "Bob", "breakfast": false},
                          {"name": "Cleo", "breakfast": true}]}
                        """);
        return fake;
    }
}

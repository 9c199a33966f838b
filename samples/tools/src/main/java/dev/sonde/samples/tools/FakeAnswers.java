package dev.sonde.samples.tools;

import dev.sonde.testkit.FakeDeepSeek;
import dev.sonde.testkit.script.Reply;
import dev.sonde.testkit.script.ToolCall;

/** What the embedded fake answers to the prompts of this sample. */
final class FakeAnswers {

    private FakeAnswers() {}

    static FakeDeepSeek start() {
        FakeDeepSeek fake = FakeDeepSeek.start();
        fake.whenMessageContains("the cheaper of")
                .reply(Reply.toolCalls(
                        call("price", "{\"room\": \"DOUBLE\", \"nights\": 3}"),
                        call("price", "{\"room\": \"SUITE\", \"nights\": 3}")))
                .reply(Reply.toolCalls(call("book", "{\"guest\": \"Ada\", \"room\": \"DOUBLE\", \"nights\": 3}")))
                .reply("The double room is yours, for 420 euros.");
        fake.whenMessageContains("stay for a month")
                // A mistake of the model: it is told what is missing.
                .reply(Reply.toolCalls(call("price", "{\"room\": \"SINGLE\"}"), call("weather", "{}")))
                .reply(Reply.toolCalls(call("price", "{\"room\": \"SINGLE\", \"nights\": 30}")))
                .reply("We have rooms for up to 14 nights. The weather I cannot tell.");
        fake.whenMessageContains("for one and for two nights")
                .reply(Reply.toolCalls(
                        call("price", "{\"room\": \"SINGLE\", \"nights\": 1}"),
                        call("price", "{\"room\": \"SINGLE\", \"nights\": 2}")))
                .reply("""
                    {"value": [{"room": "SINGLE", "nights": 1, "euros": 80},
                      {"room": "SINGLE", "nights": 2, "euros": 160}]}
                    """);
        fake.whenMessageContains("Which room did I get")
                .reply(Reply.text("Let me look.").withToolCalls(call("booking", "{\"guest\": \"Ada\"}")))
                .reply("You have the double room.");
        return fake;
    }

    private static ToolCall call(String name, String arguments) {
        return new ToolCall(name, arguments);
    }
}

package dev.sonde.samples.tools;

import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.prompt.Completion;
import dev.sonde.prompt.ReplyAttempt;
import dev.sonde.prompt.tool.ToolResult;
import dev.sonde.samples.tools.Hotel.Offer;
import dev.sonde.testkit.FakeDeepSeek;
import java.io.PrintStream;
import java.util.stream.Stream;

/** Shows prompts with tools: on the real API if {@code DEEPSEEK_API_KEY} is set, else on the embedded fake. */
public final class Concierge {

    private final Desk desk;
    private final PrintStream out;

    Concierge(DeepSeekClient client, PrintStream out) {
        this.desk = new DeskImpl(client, new Hotel());
        this.out = out;
    }

    /** Runs the sample. */
    public static void main(String[] args) {
        if (System.getenv("DEEPSEEK_API_KEY") != null) {
            try (DeepSeekClient client = DeepSeekClient.fromEnv()) {
                new Concierge(client, System.out).run();
            }
            return;
        }
        System.out.println("DEEPSEEK_API_KEY is not set: the embedded fake answers.");
        try (FakeDeepSeek fake = FakeAnswers.start();
                DeepSeekClient client = DeepSeekClient.builder()
                        .baseUrl(fake.baseUrl())
                        .apiKey(fake.apiKey())
                        .build()) {
            new Concierge(client, System.out).run();
        }
    }

    void run() {
        show(desk.answer("Ada", "Please book the cheaper of a double room and a suite for three nights."));
        show(desk.answer("Bob", "Can I stay for a month, and will it rain tomorrow?"));
        try (Stream<Offer> offers = desk.offers("What does a single room cost for one and for two nights?")) {
            offers.forEach(offer -> out.println("offer: " + offer));
        }
        try (Stream<String> words = desk.tell("Ada", "Which room did I get?")) {
            words.forEach(out::print);
        }
        out.println();
    }

    private void show(Completion<String> answer) {
        for (ReplyAttempt round : answer.attempts()) {
            for (ToolResult result : round.toolResults()) {
                out.println("  " + result.invocation().name() + " "
                        + result.invocation().arguments() + " -> "
                        + result.text().replace('\n', ' '));
            }
        }
        out.println("answer: " + answer.value());
    }
}

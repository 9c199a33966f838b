package dev.sonde.samples.fallback;

import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.prompt.Completion;
import dev.sonde.testkit.FakeDeepSeek;
import java.io.PrintStream;
import java.util.stream.Stream;

/** Shows which model replied: on the real API if {@code DEEPSEEK_API_KEY} is set, else on an embedded fake whose first model is busy. */
public final class Fallback {

    private static final String LETTER = "Do you have a room for tonight? Yours, Ada";

    private final Clerk clerk;
    private final PrintStream out;

    Fallback(DeepSeekClient client, PrintStream out) {
        this.clerk = new ClerkImpl(client);
        this.out = out;
    }

    /** Runs the sample. */
    public static void main(String[] args) {
        if (System.getenv("DEEPSEEK_API_KEY") != null) {
            try (DeepSeekClient client = DeepSeekClient.fromEnv()) {
                new Fallback(client, System.out).run();
            }
            return;
        }
        System.out.println("DEEPSEEK_API_KEY is not set: the embedded fake answers.");
        try (FakeDeepSeek fake = FakeAnswers.start();
                DeepSeekClient client = DeepSeekClient.builder()
                        .baseUrl(fake.baseUrl())
                        .apiKey(fake.apiKey())
                        .build()) {
            new Fallback(client, System.out).run();
        }
    }

    void run() {
        Completion<String> answer = clerk.answer(LETTER);
        out.println(answer.model().orElse("some model") + ": " + answer.value());
        try (Stream<String> sum = clerk.sumUp(LETTER)) {
            sum.forEach(out::print);
            out.println();
        }
    }
}

package dev.sonde.samples.fillin;

import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.prompt.Outcome;
import dev.sonde.testkit.FakeDeepSeek;
import java.io.PrintStream;
import java.util.stream.Stream;

/** Completes code: on the real API if {@code DEEPSEEK_API_KEY} is set, else on the embedded fake. */
public final class FillIn {

    private final Editor editor;
    private final PrintStream out;

    FillIn(DeepSeekClient client, PrintStream out) {
        this.editor = new EditorImpl(client);
        this.out = out;
    }

    /** Runs the sample. */
    public static void main(String[] args) {
        if (System.getenv("DEEPSEEK_API_KEY") != null) {
            try (DeepSeekClient client = DeepSeekClient.fromEnv()) {
                new FillIn(client, System.out).run();
            }
            return;
        }
        System.out.println("DEEPSEEK_API_KEY is not set: the embedded fake answers.");
        try (FakeDeepSeek fake = FakeAnswers.start();
                DeepSeekClient client = DeepSeekClient.builder()
                        .baseUrl(fake.baseUrl())
                        .apiKey(fake.apiKey())
                        .build()) {
            new FillIn(client, System.out).run();
        }
    }

    void run() {
        String before = "int sum(int a, int b) { return ";
        String after = "; }";
        out.println(before + editor.fill(before, after) + after);

        out.println("static int fibonacci(int n) {");
        try (Stream<String> pieces = editor.body("The n-th number of Fibonacci.", "int fibonacci(int n)")) {
            pieces.forEach(out::print);
        }
        out.println("}");

        String text = "List<Integer> primes = ";
        Outcome<String> outcome = editor.goOn(text);
        String more = outcome instanceof Outcome.Truncated<String> cut ? cut.text() + "…" : outcome.orElseThrow();
        out.println(text + more);
    }
}

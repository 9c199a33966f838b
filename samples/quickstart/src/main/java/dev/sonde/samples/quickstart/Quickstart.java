package dev.sonde.samples.quickstart;

import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.deepseek.model.ChatCompletion;
import dev.sonde.deepseek.model.Usage;
import dev.sonde.testkit.FakeDeepSeek;
import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Stream;

/** Runs the four interfaces: on the real API if {@code DEEPSEEK_API_KEY} is set, else on the embedded fake. */
public final class Quickstart {

    private final DeepSeekClient client;
    private final PrintStream out;

    Quickstart(DeepSeekClient client, PrintStream out) {
        this.client = client;
        this.out = out;
    }

    /** Runs the sample. */
    public static void main(String[] args) {
        if (System.getenv("DEEPSEEK_API_KEY") != null) {
            try (DeepSeekClient client = DeepSeekClient.fromEnv()) {
                new Quickstart(client, System.out).run();
            }
            return;
        }
        System.out.println("DEEPSEEK_API_KEY is not set: the embedded fake answers.");
        try (FakeDeepSeek fake = FakeAnswers.start();
                DeepSeekClient client = DeepSeekClient.builder()
                        .baseUrl(fake.baseUrl())
                        .apiKey(fake.apiKey())
                        .build()) {
            new Quickstart(client, System.out).run();
        }
    }

    void run() {
        Translator translator = new TranslatorImpl(client);
        show("Translator", translator.translate("Good morning, world", Locale.FRENCH));

        Concierge concierge = new ConciergeImpl(client);
        show(
                "Concierge",
                concierge.read("Ada Lovelace here. A double with breakfast and a suite, three nights please."));

        MoodReader moods = new MoodReaderImpl(client);
        show("MoodReader", moods.classify("The room was lovely, thank you!"));
        ChatCompletion explained = moods.explain("The room was lovely, thank you!");
        show("MoodReader", explained.text().orElse("(nothing)"));
        show("tokens used", tokens(explained.usage()));

        out.print("StoryTeller: ");
        try (Stream<String> story = new StoryTellerImpl(client).tell("a lighthouse keeper", 2)) {
            story.forEach(out::print);
        }
        out.println();
        out.println("The generated code: samples/quickstart/target/generated-sources/annotations");
    }

    /** What a reply lacks is null, whatever the API promises: a program must not fail over a number that it only shows. */
    private static String tokens(Usage usage) {
        return usage == null ? "not told" : usage.promptTokens() + " in, " + usage.completionTokens() + " out";
    }

    private void show(String who, Object what) {
        out.println(who + ": " + what);
    }
}

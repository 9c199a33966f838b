package dev.sonde.samples.provider;

import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.samples.provider.mistral.MistralClient;
import dev.sonde.testkit.FakeDeepSeek;
import java.io.PrintStream;
import java.util.stream.Stream;

/** Asks two providers the same: each on its real API if its key is set ({@code DEEPSEEK_API_KEY}, {@code MISTRAL_API_KEY}), else on a fake. */
public final class Provider {

    private final PrintStream out;

    Provider(PrintStream out) {
        this.out = out;
    }

    /** Runs the sample. */
    public static void main(String[] args) {
        Provider provider = new Provider(System.out);
        provider.deepSeek();
        provider.mistral();
    }

    private void deepSeek() {
        if (System.getenv("DEEPSEEK_API_KEY") != null) {
            try (DeepSeekClient client = DeepSeekClient.fromEnv()) {
                show("DeepSeek", new DeepSeekGuideImpl(client));
            }
            return;
        }
        try (FakeDeepSeek fake = FakeDeepSeekAnswers.start();
                DeepSeekClient client = DeepSeekClient.builder()
                        .baseUrl(fake.baseUrl())
                        .apiKey(fake.apiKey())
                        .build()) {
            show("a fake DeepSeek", new DeepSeekGuideImpl(client));
        }
    }

    private void mistral() {
        if (System.getenv("MISTRAL_API_KEY") != null) {
            try (MistralClient client = MistralClient.fromEnv()) {
                show("Mistral", new MistralGuideImpl(client));
            }
            return;
        }
        try (FakeMistral fake = FakeMistral.start();
                MistralClient client = MistralClient.builder()
                        .baseUrl(fake.baseUrl())
                        .apiKey("none")
                        .build()) {
            show("a fake Mistral", new MistralGuideImpl(client));
        }
    }

    void show(String who, Guide guide) {
        out.println(who + ":");
        out.println("  " + guide.translate("Hello!", "French"));
        out.println("  " + guide.place("Lyon"));
        try (Stream<String> story = guide.story("Lyon")) {
            out.print("  ");
            story.forEach(out::print);
            out.println();
        }
    }
}

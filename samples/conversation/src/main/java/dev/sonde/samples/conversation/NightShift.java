package dev.sonde.samples.conversation;

import dev.sonde.call.CallOptions;
import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.deepseek.model.Message;
import dev.sonde.deepseek.model.PromptOptions;
import dev.sonde.prompt.Conversation;
import dev.sonde.testkit.FakeDeepSeek;
import java.io.PrintStream;
import java.time.Duration;

/** Talks with the porter: on the real API if {@code DEEPSEEK_API_KEY} is set, else on the embedded fake. */
public final class NightShift {

    private final Porter porter;
    private final PrintStream out;

    NightShift(DeepSeekClient client, PrintStream out) {
        this.porter = new PorterImpl(client);
        this.out = out;
    }

    /** Runs the sample. */
    public static void main(String[] args) {
        if (System.getenv("DEEPSEEK_API_KEY") != null) {
            try (DeepSeekClient client = DeepSeekClient.fromEnv()) {
                new NightShift(client, System.out).run();
            }
            return;
        }
        System.out.println("DEEPSEEK_API_KEY is not set: the embedded fake answers.");
        try (FakeDeepSeek fake = FakeAnswers.start();
                DeepSeekClient client = DeepSeekClient.builder()
                        .baseUrl(fake.baseUrl())
                        .apiKey(fake.apiKey())
                        .build()) {
            new NightShift(client, System.out).run();
        }
    }

    void run() {
        Conversation<Message> talk = porter.answer(Conversation.empty(), "Good evening, my name is Ada.");
        out.println("porter: " + talk.reply());
        talk = porter.answer(talk, "What is my name?");
        out.println("porter: " + talk.reply() + " (" + talk.messages().size() + " messages)");

        out.println("to do: " + porter.task(talk.messages(), "Please bring me a pillow at eleven."));

        out.println("note: Dear Ada, " + porter.note("Ada", "the pillow comes"));

        PromptOptions warmly =
                PromptOptions.builder().temperature(1.3).maxTokens(50).build();
        CallOptions soon =
                CallOptions.builder().totalTimeout(Duration.ofSeconds(30)).build();
        out.println("porter: " + porter.goodNight("Ada", warmly, soon));
    }
}

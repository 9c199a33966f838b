package dev.sonde.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.deepseek.codec.ChatCompletionRequestCodec;
import dev.sonde.deepseek.model.ChatCompletionRequest;
import dev.sonde.json.JsonText;
import dev.sonde.testkit.FakeDeepSeek;
import dev.sonde.testkit.script.ReceivedRequest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The sample answers what its README shows, and sends what its prompts say. */
class QuickstartTest {

    @Test
    void run_showsEveryAnswer() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        try (FakeDeepSeek fake = FakeAnswers.start();
                DeepSeekClient client = DeepSeekClient.builder()
                        .baseUrl(fake.baseUrl())
                        .apiKey(fake.apiKey())
                        .build()) {
            new Quickstart(client, new PrintStream(shown, true, StandardCharsets.UTF_8)).run();
            assertThat(fake.requests()).hasSize(5);
            assertThat(fake.requests().get(0).lastUserText()).isEqualTo("Translate into fr: Good morning, world");
            assertThat(fake.requests())
                    .extracting(ReceivedRequest::text)
                    .containsExactly(
                            json(TranslatorImpl.renderTranslate("Good morning, world", Locale.FRENCH)),
                            json(ConciergeImpl.renderRead(
                                    "Ada Lovelace here. A double with breakfast and a suite, three nights please.")),
                            json(MoodReaderImpl.renderClassify("The room was lovely, thank you!")),
                            json(MoodReaderImpl.renderExplain("The room was lovely, thank you!")),
                            json(StoryTellerImpl.renderTell("a lighthouse keeper", 2)));
        }
        assertThat(shown.toString(StandardCharsets.UTF_8))
                .contains("Translator: Bonjour, le monde")
                .contains("Concierge: Booking[guest=Ada Lovelace, nights=3, rooms=[Room[kind=DOUBLE, breakfast=true], "
                        + "Room[kind=SUITE, breakfast=false]], remark=Optional.empty]")
                .contains("MoodReader: POSITIVE")
                .containsPattern("tokens used: \\d+ in, \\d+ out")
                .contains("StoryTeller: Every night the keeper lit the lamp. One night a whale came to say thank you.");
    }

    private static String json(ChatCompletionRequest request) {
        return JsonText.write(request, ChatCompletionRequestCodec.INSTANCE);
    }
}

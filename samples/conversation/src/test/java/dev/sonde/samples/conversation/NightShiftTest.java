package dev.sonde.samples.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.call.CallOptions;
import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.deepseek.codec.ChatCompletionRequestCodec;
import dev.sonde.deepseek.model.ChatCompletionRequest;
import dev.sonde.deepseek.model.Message;
import dev.sonde.deepseek.model.PromptOptions;
import dev.sonde.json.JsonText;
import dev.sonde.prompt.Conversation;
import dev.sonde.testkit.FakeDeepSeek;
import dev.sonde.testkit.script.ReceivedRequest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sample remembers, follows examples and takes options. */
class NightShiftTest {

    @Test
    void run_sendsWhatWasSaid() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        try (FakeDeepSeek fake = FakeAnswers.start();
                DeepSeekClient client = DeepSeekClient.builder()
                        .baseUrl(fake.baseUrl())
                        .apiKey(fake.apiKey())
                        .build()) {
            new NightShift(client, new PrintStream(shown, true, StandardCharsets.UTF_8)).run();

            assertThat(fake.requests()).hasSize(5);
            assertThat(fake.requests().get(1).text())
                    .containsSubsequence("night porter", "my name is Ada", "Good evening, Ada.", "What is my name?");
            assertThat(fake.requests().get(2).text())
                    .containsSubsequence(
                            "night porter", "Wake me at six", "WAKE", "my name is Ada", "bring me a pillow");
            assertThat(fake.requests().get(3).path()).isEqualTo("/beta/chat/completions");
            assertThat(fake.requests().get(3).text()).contains("Dear Ada, ", "\"prefix\":true");
            assertThat(fake.requests().get(4).text()).contains("\"temperature\":1.3", "\"max_tokens\":50");

            List<Message> said =
                    fake.requests().get(1).asChatCompletionRequest().messages();
            assertThat(fake.requests())
                    .extracting(ReceivedRequest::text)
                    .contains(
                            json(PorterImpl.renderAnswer(Conversation.empty(), "Good evening, my name is Ada.")),
                            json(PorterImpl.renderAnswer(
                                    Conversation.of(said.subList(1, said.size() - 1)), "What is my name?")),
                            json(PorterImpl.renderNote("Ada", "the pillow comes")),
                            json(PorterImpl.renderGoodNight(
                                    "Ada",
                                    PromptOptions.builder()
                                            .temperature(1.3)
                                            .maxTokens(50)
                                            .build(),
                                    CallOptions.none())));
        }
        assertThat(shown.toString(StandardCharsets.UTF_8))
                .containsSubsequence(
                        "porter: Good evening, Ada.",
                        "porter: You are Ada. (4 messages)",
                        "to do: Task[what=BRING, hour=Optional[23]]",
                        "note: Dear Ada, your pillow is on its way.",
                        "porter: Good night, Ada.");
    }

    private static String json(ChatCompletionRequest request) {
        return JsonText.write(request, ChatCompletionRequestCodec.INSTANCE);
    }
}

package dev.sonde.samples.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.samples.provider.mistral.MistralClient;
import dev.sonde.testkit.FakeDeepSeek;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Both providers are asked the same, each in its own words. */
class ProviderTest {

    private static final String SHOWN = """
            who:
              Bonjour !
              Place[country=France, people=520000]
              Lyon lies on two rivers.
            """;

    @Test
    void deepSeek_getsItsOwnRequests() {
        try (FakeDeepSeek fake = FakeDeepSeekAnswers.start();
                DeepSeekClient client = DeepSeekClient.builder()
                        .baseUrl(fake.baseUrl())
                        .apiKey(fake.apiKey())
                        .build()) {
            assertThat(show(new DeepSeekGuideImpl(client))).isEqualTo(SHOWN);
            assertThat(fake.requests()).hasSize(3);
        }
    }

    @Test
    void mistral_getsItsOwnRequests() {
        try (FakeMistral fake = FakeMistral.start();
                MistralClient client = MistralClient.builder()
                        .baseUrl(fake.baseUrl())
                        .apiKey("none")
                        .build()) {
            assertThat(show(new MistralGuideImpl(client))).isEqualTo(SHOWN);

            assertThat(fake.requests().get(0)).isEqualTo("""
                    {"model":"mistral-small-latest","messages":[\
                    {"role":"system","content":"You are a guide for travellers."},\
                    {"role":"user","content":"Translate into French: Hello!"}],\
                    "temperature":0.2,"safe_prompt":true}""");
            assertThat(fake.requests().get(1)).contains("\"response_format\":{\"type\":\"json_object\"}");
            assertThat(fake.requests().get(2))
                    .contains("\"stream\":true", "\"content\":\"Tell a story about Lyon in one sentence.\"");
        }
    }

    private static String show(Guide guide) {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        new Provider(new PrintStream(shown, true, StandardCharsets.UTF_8)).show("who", guide);
        return shown.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}

package dev.sonde.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.testkit.behaviour.JsonAnswers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** How much the model says at most if the request does not limit it. */
@ExtendWith(FakeDeepSeekExtension.class)
class MaxTokensTest {

    private static final String ENDLESS = "{'model':'%s','messages':[{'role':'user','content':'json'}],"
            + "'response_format':{'type':'json_object'}%s}";

    private static void assertCut(HttpResponse<String> response, int tokens) {
        JsonNode reply = Wire.json(response);
        assertThat(reply.path("usage").path("completion_tokens").asInt()).isEqualTo(tokens);
        assertThat(reply.path("choices").path(0).path("finish_reason").asString())
                .isEqualTo("length");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                ",'thinking':{'type':'disabled'} | 8192",
                ",'reasoning_effort':'none' | 8192",
                ",'max_tokens':null,'reasoning_effort':'none' | 8192",
                "\"\" | 65536",
                ",'reasoning_effort':'low' | 65536",
                ",'reasoning_effort':'high' | 65536",
                ",'reasoning_effort':'max' | 131072",
                ",'reasoning_effort':'ultra' | 131072",
                ",'reasoning_effort':'max','thinking':{'type':'disabled'} | 8192",
                ",'reasoning_effort':'max','max_tokens':100 | 100",
            })
    void reasoningAndAnswer_areLimitedByTheMode(String mode, int tokens, FakeDeepSeek fake) {
        fake.set(JsonAnswers.WHITE_SPACE);
        assertCut(Wire.to(fake).chat(ENDLESS.formatted("deepseek-flash", mode)), tokens);
    }

    @ParameterizedTest
    @CsvSource({"deepseek-chat, 4096", "deepseek-reasoner, 32768"})
    void modelsOf2025_hadLimitsOfTheirOwn(String model, int tokens, FakeDeepSeek fake) {
        fake.asOn(LocalDate.of(2025, 10, 1));
        fake.set(JsonAnswers.WHITE_SPACE);
        assertCut(Wire.to(fake).chat(ENDLESS.formatted(model, "")), tokens);
    }

    @Test
    void completion_endsWhereTheLargestMaxTokensWouldEndIt(FakeDeepSeek fake) {
        String body = "{\"model\":\"deepseek-flash\",\"prompt\":\"" + "x".repeat(20_000) + "\"}";
        assertCut(Wire.to(fake).post("/beta/completions", body), 4_096);
    }
}

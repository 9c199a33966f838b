package dev.sonde.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.testkit.behaviour.AgentEffort;
import dev.sonde.testkit.behaviour.CallDeltas;
import dev.sonde.testkit.behaviour.LastDelta;
import dev.sonde.testkit.behaviour.QueueLimit;
import dev.sonde.testkit.behaviour.SpecialeBase;
import dev.sonde.testkit.script.Reply;
import dev.sonde.testkit.script.ToolCall;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** How answers were on earlier days, and are said to be by other sources. */
@ExtendWith(FakeDeepSeekExtension.class)
class PeriodTest {

    private static final String ASK = "{'model':'%s','messages':[{'role':'user','content':'Hi'}]";
    private static final String FLASH = ASK.formatted("deepseek-flash");
    private static final String PRO = ASK.formatted("deepseek-v4-pro");
    private static final String REASONER = ASK.formatted("deepseek-reasoner");
    private static final String TOOLS = Condition.TOOLS.formatted("");

    private static JsonNode message(FakeDeepSeek fake, String body) {
        return Wire.choice(Wire.to(fake).chat(body)).path("message");
    }

    private static String reasoning(FakeDeepSeek fake, String body) {
        return message(fake, body).path("reasoning_content").asString("");
    }

    @Test
    void limitOf2025_coversTheAnswer(FakeDeepSeek fake) throws Exception {
        fake.asOn(LocalDate.of(2025, 6, 1));
        fake.queueLimit(Duration.ofMillis(30));
        fake.whenever()
                .reply(Reply.text("a ".repeat(100)).withPace(Duration.ofMillis(5)))
                .reply(Reply.text("a ".repeat(10)).withPace(Duration.ofMillis(5)));
        String stream = ASK.formatted("deepseek-chat") + ",'stream':true}";
        try (StreamingSocket client = StreamingSocket.chat(fake, stream)) {
            assertThat(client.rest()).contains("data: {").doesNotContain("[DONE]");
        }
        fake.set(QueueLimit.TEN_MINUTES);
        try (StreamingSocket client = StreamingSocket.chat(fake, stream)) {
            assertThat(client.rest()).contains("[DONE]");
        }
    }

    @Test
    void effort_wasIgnoredBeforeItWasKnown(FakeDeepSeek fake) {
        fake.asOn(LocalDate.of(2026, 4, 23));
        String effort = ",'reasoning_effort':'%s'}";
        assertThat(message(fake, ASK.formatted("deepseek-chat") + effort.formatted("high"))
                        .has("reasoning_content"))
                .isFalse();
        assertThat(reasoning(fake, REASONER + effort.formatted("none")))
                .isNotEmpty()
                .isEqualTo(reasoning(fake, REASONER + effort.formatted("of another service")))
                .isEqualTo(reasoning(fake, REASONER + TOOLS + "}"));
    }

    @Test
    void effortNone_switchesThinkingOffSinceAugust2026(FakeDeepSeek fake) {
        fake.asOn(LocalDate.of(2026, 8, 3));
        assertThat(message(fake, PRO + ",'reasoning_effort':'none'}").has("reasoning_content"))
                .isFalse();
    }

    @Test
    void agents_madeTheModelThinkMoreInApril2026(FakeDeepSeek fake) {
        String usual = reasoning(fake, PRO + "}");
        String most = reasoning(fake, PRO + ",'reasoning_effort':'max'}");
        assertThat(reasoning(fake, PRO + TOOLS + "}")).isEqualTo(usual).isNotEqualTo(most);
        fake.asOn(LocalDate.of(2026, 4, 24));
        assertThat(reasoning(fake, PRO + TOOLS + "}")).isEqualTo(most);
        assertThat(reasoning(fake, PRO + TOOLS + ",'reasoning_effort':'high'}")).isEqualTo(usual);
        assertThat(reasoning(fake, PRO + "}")).isEqualTo(usual);
        fake.set(AgentEffort.RAISED);
        assertThat(reasoning(fake, PRO + TOOLS + ",'thinking':{'type':'disabled'}}"))
                .isEmpty();
    }

    @Test
    void fingerprint_hasTheFormOfItsTime(FakeDeepSeek fake) {
        String[][] forms = {
            {"2026-05-24", "fp_[0-9a-f]{10}"},
            {"2026-05-25", "fp_[0-9a-f]{10}_prod\\d{4}_fp8_kvcache_\\d{8}"},
            {"2026-09-10", "[0-9a-f]{32}"}
        };
        for (String[] form : forms) {
            fake.asOn(LocalDate.parse(form[0]));
            JsonNode whole = Wire.json(Wire.to(fake).chat(PRO + "}"));
            assertThat(whole.path("system_fingerprint").asString()).matches(form[1]);
            assertThat(Wire.chunks(Wire.to(fake).chat(PRO + ",'stream':true}")))
                    .extracting(chunk -> chunk.path("system_fingerprint").asString())
                    .containsOnly(whole.path("system_fingerprint").asString());
            JsonNode completion = Wire.json(
                    Wire.to(fake).post("/beta/completions", "{\"model\":\"deepseek-v4-pro\",\"prompt\":\"a\"}"));
            assertThat(completion.path("system_fingerprint").asString()).matches(form[1]);
        }
    }

    private static List<JsonNode> deltas(FakeDeepSeek fake, String more) {
        return Wire.chunks(Wire.to(fake).chat(FLASH + ",'stream':true" + more + "}")).stream()
                .map(chunk -> chunk.path("choices").path(0).path("delta"))
                .toList();
    }

    @Test
    void deltasOfCalls_mayHaveNullsBeside(FakeDeepSeek fake) {
        fake.whenever().reply(Reply.toolCalls(new ToolCall("f", "{\"a\": 1}")).withReasoning(""));
        assertThat(ofCalls(deltas(fake, ""))).hasSize(3).allMatch(names -> names.equals(Set.of("tool_calls")));
        fake.set(CallDeltas.WITH_NULLS);
        assertThat(ofCalls(deltas(fake, "")))
                .hasSize(3)
                .allMatch(names -> names.equals(Set.of("content", "reasoning_content", "tool_calls")));
        assertThat(ofCalls(deltas(fake, ",'reasoning_effort':'none'")))
                .as("without thinking")
                .allMatch(names -> names.equals(Set.of("tool_calls")));
    }

    private static List<Set<String>> ofCalls(List<JsonNode> deltas) {
        return deltas.stream()
                .filter(delta -> delta.has("tool_calls"))
                .map(delta -> Set.copyOf(delta.propertyNames()))
                .toList();
    }

    @Test
    void lastDelta_mayBeEmpty(FakeDeepSeek fake) {
        fake.whenever().reply("Hello");
        fake.set(LastDelta.EMPTY);
        List<JsonNode> deltas = deltas(fake, "");
        assertThat(deltas.get(deltas.size() - 1).toString()).isEqualTo("{}");
        assertThat(deltas.get(deltas.size() - 2).path("content").asString()).isEqualTo("Hello");
    }

    @Test
    void speciale_hadItsOwnBaseUrlForSomeDays(FakeDeepSeek fake) {
        String path = SpecialeBase.PATH + "/chat/completions";
        for (String day : new String[] {"2025-11-30", "2025-12-16", "2026-11-27"}) {
            fake.asOn(LocalDate.parse(day));
            assertThat(post(fake, path, REASONER + "}").statusCode()).as(day).isEqualTo(404);
        }
        for (String day : new String[] {"2025-12-01", "2025-12-15"}) {
            fake.asOn(LocalDate.parse(day));
            assertThat(Wire.choice(post(fake, path, REASONER + "}"))
                            .path("message")
                            .path("reasoning_content")
                            .asString(""))
                    .isNotEmpty();
        }
        assertThat(post(fake, SpecialeBase.PATH + "/v1/chat/completions", REASONER + "}")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> tools = post(fake, path, REASONER + TOOLS + "}");
        assertThat(tools.statusCode()).isEqualTo(400);
        assertThat(Wire.errorMessage(tools)).isEqualTo("deepseek-reasoner does not support tools here");
        assertThat(Wire.errorMessage(post(fake, path, ASK.formatted("deepseek-chat") + "}")))
                .isEqualTo("Model Not Exist");
        assertThat(Wire.to(fake).get(SpecialeBase.PATH + "/models").statusCode())
                .isEqualTo(404);
    }

    private static HttpResponse<String> post(FakeDeepSeek fake, String path, String body) {
        return Wire.to(fake).post(path, body.replace('\'', '"'));
    }
}

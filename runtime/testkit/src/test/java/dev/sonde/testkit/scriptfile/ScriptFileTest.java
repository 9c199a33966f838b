package dev.sonde.testkit.scriptfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.testkit.FakeDeepSeek;
import dev.sonde.testkit.FakeDeepSeekExtension;
import dev.sonde.testkit.Wire;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(FakeDeepSeekExtension.class)
class ScriptFileTest {

    @TempDir
    private Path folder;

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static HttpResponse<String> ask(FakeDeepSeek fake, String text, String more) {
        return Wire.to(fake)
                .chat("{'model':'deepseek-flash','messages':[{'role':'user','content':'" + text + "'}]" + more + "}");
    }

    private static String content(HttpResponse<String> response) {
        return Wire.choice(response).path("message").path("content").asString();
    }

    @Test
    void firstRuleThatFits_answers(FakeDeepSeek fake) {
        fake.script(file("rules.yaml", """
                rules:
                  - when: {contains: weather, model: deepseek-flash}
                    times: 1
                    reply: {text: It rains., reasoning: Look outside.}
                  - when: {contains: weather}
                    replies:
                      - It still rains.
                      - text: It will rain.
                        finishReason: length
                  - when: {path: /models, method: GET}
                    reply: {error: 503, message: Later, headers: {retry-after: 2}}
                """));
        JsonNode message = Wire.choice(ask(fake, "The weather?", "")).path("message");
        assertThat(message.path("content").asString()).isEqualTo("It rains.");
        assertThat(message.path("reasoning_content").asString()).isEqualTo("Look outside.");
        assertThat(content(ask(fake, "The weather?", ""))).isEqualTo("It still rains.");
        assertThat(Wire.choice(ask(fake, "The weather?", ""))
                        .path("finish_reason")
                        .asString())
                .isEqualTo("length");
        HttpResponse<String> models = Wire.to(fake).get("/v1/models");
        assertThat(models.statusCode()).isEqualTo(503);
        assertThat(Wire.errorMessage(models)).isEqualTo("Later");
        assertThat(models.headers().firstValue("retry-after")).contains("2");
        assertThat(content(ask(fake, "Else", ""))).isEqualTo("Fake answer to: Else");
    }

    @Test
    void replies_haveEveryForm(FakeDeepSeek fake) {
        fake.script(file("rules.yaml", """
                rules:
                  - when: {stream: true}
                    reply: {pieces: [a, b], delay: 1ms, keepAlives: 2, pace: 1ms, cut: {inside: 3, end: complete}}
                  - replies:
                      - json: {city: Paris, days: [1, 2.5, 12345678901234567890, null, true]}
                      - toolCalls: [{name: f, arguments: {x: 1}}, {name: g, arguments: "{broken"}]
                      - {error: 502, body: <html>, headers: {content-type: text/html}}
                """));
        assertThat(ask(fake, "Hi", ",'stream':true").body())
                .startsWith(": keep-alive\n\n: keep-alive\n\ndata: {")
                .doesNotContain("[DONE]");
        assertThat(content(ask(fake, "Hi", "")))
                .isEqualTo("{\"city\":\"Paris\",\"days\":[1,2.5,12345678901234567890,null,true]}");
        JsonNode calls = Wire.choice(ask(fake, "Hi", "")).path("message").path("tool_calls");
        assertThat(calls.path(0).path("function").path("arguments").asString()).isEqualTo("{\"x\":1}");
        assertThat(calls.path(1).path("function").path("arguments").asString()).isEqualTo("{broken");
        HttpResponse<String> raw = ask(fake, "Hi", "");
        assertThat(raw.statusCode()).isEqualTo(502);
        assertThat(raw.body()).isEqualTo("<html>");
        assertThat(raw.headers().allValues("content-type")).isEqualTo(List.of("text/html"));
    }

    @Test
    void cutByAnError_isSentRecordedAndReplayed(FakeDeepSeek fake) {
        fake.script(file("rules.yaml", """
                rules:
                  - reply: {pieces: [one, two], cut: {after: 2, end: error}}
                """));
        String stream = ",'stream':true,'reasoning_effort':'none'";
        Path directory = folder.resolve("recordings");
        String recorded;
        try (FakeDeepSeek recorder = FakeDeepSeek.recording(fake.baseUrl(), directory)) {
            HttpResponse<String> response = ask(recorder, "Hi", stream);
            List<String> events = Wire.events(response);
            assertThat(events).hasSize(3);
            assertThat(events.get(1)).contains("one");
            assertThat(Wire.json(events.get(2)).path("error").path("message").asString())
                    .isEqualTo("Internal Server Error");
            recorded = response.body();
        }
        try (FakeDeepSeek replaying = FakeDeepSeek.replaying(directory)) {
            assertThat(ask(replaying, "Hi", stream).body()).isEqualTo(recorded);
            replaying.verifyReplayed();
        }
    }

    @Test
    void everyCondition_mustHold(FakeDeepSeek fake) {
        fake.script(file("rules.json", """
                {
                \t"rules": [{
                \t\t"when": {"system": "Be", "lastRole": "system", "user": "anna", "header": {"content-length": "126"}, "stream": false},
                \t\t"reply": "for Anna"
                \t}]
                }
                """));
        String system = "Hi'},{'role':'system','content':'Be brief";
        assertThat(content(ask(fake, system, ",'user_id':'anna'"))).isEqualTo("for Anna");
        assertThat(content(ask(fake, system, ",'user_id':'otto'"))).startsWith("Fake answer");
        assertThat(content(ask(fake, "Hi", ",'user_id':'anna'"))).startsWith("Fake answer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "rules: | 1: rules must be a list, but is null",
                "rule: [] | 1: the file has no property rule; did you mean rules?",
                "[] | 1: the file must be an object with rules, but is a list",
                "{} | 1: the file must have rules",
                "rules:;- when: {} | 2: a rule must have either reply or replies",
                "rules:;- reply: a;  replies: [] | 2: a rule must have either reply or replies",
                "rules:;- replies: [] | 2: replies must have at least one reply",
                "rules:;- reply: a;- reply: b;  times: often | 4: times must be a whole number from 0 to 2147483647, but is \"often\"",
                "rules:;- reply: a;  when:;    contain: x | 4: when has no property contain; did you mean contains?",
                "rules:;- reply: a;  when:;    tone: x | 4: when has no property tone; when may have contains, system, lastRole, model,",
                "rules:;- reply: a;  when: {stream: maybe} | 3: stream must be true or false, but is \"maybe\"",
                "rules:;- reply: {txt: a} | 2: a reply has no property txt; did you mean text?",
                "rules:;- reply: {} | 2: a reply must have text, pieces, json, toolCalls, error or recording",
                "rules:;- reply: {text: a, json: {}} | 2: a reply must have only one of text, pieces and json, but has text and json",
                "rules:;- reply: {text: a, message: b} | 2: message, body and headers belong to an error; add error with its status",
                "rules:;- reply: {error: 99} | 2: error must be a whole number from 200 to 599, but is 99",
                "rules:;- reply: {error: 500, text: a} | 2: an error has no property text; an error may have error, message, body, headers",
                "rules:;- reply: {error: 500, message: a, body: b} | 2: an error must have either message or body",
                "rules:;- reply:;    text: a;    delay: 5 | 4: delay must be a time such as 500ms, 2s or 10m, but is 5",
                "rules:;- reply: {text: a, cut: {}} | 2: cut must have either after or inside, with a number of events",
                "rules:;- reply: {text: a, cut: {after: 1, end: crash}} | 2: end must be one of complete, error, closed, reset, but is \"crash\"",
                "rules:;- reply: {toolCalls: [{arguments: {}}]} | 2: a call must have the name of a function",
                "rules:;- reply: a;  reply: b | 3: reply stands here twice; keep one of the two",
                "rules:;- reply: [a | 2: this cannot be read:",
                "rules:;- reply: &a a;- reply: *a | 3: a reference to an anchor is not supported; write the value out",
                "rules: [];---;rules: [] | 3: the file must hold one document, but goes on",
            })
    void mistake_isToldWithPlaceAndRemedy(String lines, String message) {
        Path script = file("rules.yaml", lines.replace(';', '\n') + "\n");
        assertThatThrownBy(() -> ScriptFile.read(script))
                .isInstanceOf(ScriptFileException.class)
                .hasMessageStartingWith(script + ":" + message);
    }

    @Test
    void exampleOfTheReadme_isRight(FakeDeepSeek fake) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("```yaml\n") + "```yaml\n".length();
        fake.script(file("readme.yaml", readme.substring(start, readme.indexOf("```", start))));
        assertThat(content(ask(fake, "weather?", ""))).isEqualTo("It rains.");
        assertThat(Wire.choice(ask(fake, "weather?", "")).path("finish_reason").asString())
                .isEqualTo("tool_calls");
        assertThat(ask(fake, "Hi", "").statusCode()).isEqualTo(503);
        assertThat(content(ask(fake, "Hi", ""))).isEqualTo("Here I am.");
    }

    @Test
    void emptyFile_isAMistake() {
        assertThatThrownBy(() -> ScriptFile.read(file("rules.yaml", "")))
                .hasMessageEndingWith("rules.yaml:1: the file is empty; it must have rules");
    }
}

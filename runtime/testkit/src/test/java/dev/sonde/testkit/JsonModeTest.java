package dev.sonde.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.testkit.script.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FakeDeepSeekExtension.class)
class JsonModeTest {

    private static final String MARK =
            "Reply with one JSON object that fits this JSON Schema, and with nothing else:\\n";

    private static String content(FakeDeepSeek fake, String role, String text) {
        String body = "{\"model\":\"deepseek-flash\",\"response_format\":{\"type\":\"json_object\"},\"messages\":["
                + "{\"role\":\"" + role + "\",\"content\":\"" + text + "\"},{\"role\":\"user\",\"content\":\"Go\"}]}";
        return Wire.choice(Wire.to(fake).post("/chat/completions", body))
                .path("message")
                .path("content")
                .asString();
    }

    @Test
    void schemaInPrompt_isAnsweredWithAnInstance(FakeDeepSeek fake) {
        String schema = "{'type':'object','properties':{'name':{'type':'string'},'age':{'type':'integer'},"
                + "'tags':{'type':'array','items':{'enum':['RED','BLUE']}}},'required':['name']}";
        String expected = "{\"name\":\"text\",\"age\":1,\"tags\":[\"RED\"]}";
        String quoted = schema.replace("'", "\\\"");
        assertThat(content(fake, "system", "Be kind.\\n\\n" + MARK + quoted)).isEqualTo(expected);
        assertThat(content(fake, "user", MARK + quoted + "\\nand so on {")).isEqualTo(expected);
    }

    @Test
    void withoutSchema_theObjectIsEmpty(FakeDeepSeek fake) {
        assertThat(content(fake, "user", "as json, a JSON Schema {is not here")).isEqualTo("{}");
        assertThat(content(fake, "user", "as json")).isEqualTo("{}");
    }

    @Test
    void scriptedJson_isSentAsWritten(FakeDeepSeek fake) {
        fake.whenever().reply(Reply.json("{ \"a\": 1 }"));
        assertThat(content(fake, "user", "as json")).isEqualTo("{ \"a\": 1 }");
    }
}

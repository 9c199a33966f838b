package dev.sonde.testkit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.sonde.testkit.FakeDeepSeek;
import dev.sonde.testkit.FakeDeepSeekExtension;
import dev.sonde.testkit.Wire;
import dev.sonde.testkit.behaviour.Behaviour;
import dev.sonde.testkit.behaviour.CachePlace;
import dev.sonde.testkit.behaviour.ModelLineup;
import dev.sonde.testkit.behaviour.Switch;
import dev.sonde.testkit.behaviour.ThinkingLogProbs;
import dev.sonde.testkit.behaviour.UsagePlace;
import dev.sonde.testkit.script.Reply;
import dev.sonde.testkit.script.ToolCall;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Everything the fake sends is what the document describes. */
@ExtendWith(FakeDeepSeekExtension.class)
class RepliesFitTheSpecTest {

    private static final String IRI = "https://example.com/spec.json";
    private static final String CHAT =
            "{'model':'deepseek-flash','messages':[{'role':'user','content':'Hi'}],'logprobs':true,'top_logprobs':3";
    private static final String FIM = "{\"model\":\"deepseek-flash\",\"prompt\":\"a\",\"logprobs\":1";

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(IRI, ApiDocument.bundled().root().toString())));

    private static void assertFits(String name, JsonNode json) {
        Schema schema = REGISTRY.getSchema(SchemaLocation.of(IRI + "#/components/schemas/" + name));
        assertThat(schema.validate(json)).as(json.toString()).isEmpty();
    }

    private static void assertChunksFit(String name, HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Wire.chunks(response)).hasSizeGreaterThan(2).allSatisfy(chunk -> assertFits(name, chunk));
    }

    @Test
    void chat(FakeDeepSeek fake) {
        fake.whenever()
                .reply(Reply.text("one two").withReasoning("three four"))
                .reply(Reply.toolCalls(new ToolCall("f", "{\"a\": 1}")))
                .reply(Reply.text("and").withToolCalls(new ToolCall("f", "{}"), new ToolCall("g", "{}")));
        for (int i = 0; i < 3; i++) {
            assertFits("ChatCompletion", Wire.json(Wire.to(fake).chat(CHAT + "}")));
        }
        assertFits("ChatCompletion", Wire.json(Wire.to(fake).chat(CHAT + ",'reasoning_effort':'none'}")));
    }

    @Test
    void chatStream(FakeDeepSeek fake) {
        fake.whenever()
                .reply(Reply.text("one two").withReasoning("three four"))
                .reply(Reply.toolCalls(new ToolCall("f", "{\"a\": 1}")))
                .reply(Reply.text("and").withToolCalls(new ToolCall("f", "{}")));
        String stream = CHAT + ",'stream':true";
        assertChunksFit("ChatCompletionChunk", Wire.to(fake).chat(stream + "}"));
        assertChunksFit("ChatCompletionChunk", Wire.to(fake).chat(stream + "}"));
        assertChunksFit("ChatCompletionChunk", Wire.to(fake).chat(stream + ",'reasoning_effort':'none'}"));
        fake.set(UsagePlace.TRAILING_CHUNK);
        String asked = stream + ",'stream_options':{'include_usage':true}}";
        assertChunksFit("ChatCompletionChunk", Wire.to(fake).chat(asked));
    }

    @Test
    void everySwitchButOne(FakeDeepSeek fake) {
        fake.whenever()
                .replyWith(
                        request -> request.isStream() ? Reply.text("a b") : Reply.toolCalls(new ToolCall("f", "{}")));
        Behaviour.kinds().stream()
                .flatMap(kind -> Behaviour.valuesOf(kind).stream())
                .filter(value -> value != CachePlace.PROMPT_DETAILS)
                .forEach(value -> {
                    fake.asOn(LocalDate.MAX);
                    fake.set(value);
                    String body = CHAT.replace("deepseek-flash", fakeModel(value))
                            + (value == ThinkingLogProbs.REFUSED ? ",'thinking':{'type':'disabled'}" : "");
                    assertFits("ChatCompletion", Wire.json(Wire.to(fake).chat(body + "}")));
                    assertChunksFit(
                            "ChatCompletionChunk",
                            Wire.to(fake).chat(body + ",'stream':true,'stream_options':{'include_usage':true}}"));
                    assertFits("ErrorReply", Wire.json(Wire.to(fake).chat(body + ",'n':2}")));
                    assertFits(
                            "ErrorReply",
                            Wire.json(Wire.to(fake).authorizedBy("Bearer no").chat(body + "}")));
                    assertFits("ModelList", Wire.json(Wire.to(fake).get("/models")));
                });
    }

    private static String fakeModel(Switch value) {
        return value instanceof ModelLineup lineup ? lineup.models().get(0).id() : "deepseek-flash";
    }

    @Test
    void completion(FakeDeepSeek fake) {
        assertFits("Completion", Wire.json(Wire.to(fake).post("/beta/completions", FIM + "}")));
        assertChunksFit("CompletionChunk", Wire.to(fake).post("/beta/completions", FIM + ",\"stream\":true}"));
    }

    @Test
    void others(FakeDeepSeek fake) {
        assertFits("ModelList", Wire.json(Wire.to(fake).get("/models")));
        assertFits("Model", Wire.json(Wire.to(fake).get("/models/deepseek-flash")));
        assertFits("Balance", Wire.json(Wire.to(fake).get("/user/balance")));
        assertFits("ErrorReply", Wire.json(Wire.to(fake).get("/models/none")));
    }
}

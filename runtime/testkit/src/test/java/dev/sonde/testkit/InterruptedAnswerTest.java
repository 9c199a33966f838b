package dev.sonde.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.testkit.behaviour.UsagePlace;
import dev.sonde.testkit.script.Reply;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Answers that the service gave up arrive with status 200, in every form. */
@ExtendWith(FakeDeepSeekExtension.class)
class InterruptedAnswerTest {

    private static final String CHAT = "{'model':'deepseek-flash','messages':[{'role':'user','content':'Hi'}]%s}";
    private static final String FIM = "{'model':'deepseek-flash','prompt':'a'%s}";
    private static final String STREAM = ",'stream':true";
    private static final String WITH_USAGE = STREAM + ",'stream_options':{'include_usage':true}";

    private static String reason(JsonNode reply) {
        return reply.path("choices").path(0).path("finish_reason").asString("");
    }

    private static JsonNode whole(FakeDeepSeek fake, String path, String body) {
        return Wire.json(Wire.to(fake).post(path, body.formatted("").replace('\'', '"')));
    }

    private static List<JsonNode> chunks(FakeDeepSeek fake, String path, String body, String stream) {
        return Wire.chunks(Wire.to(fake).post(path, body.formatted(stream).replace('\'', '"')));
    }

    private static void assertEndsIn(String reason, FakeDeepSeek fake, String path, String body) {
        JsonNode whole = whole(fake, path, body);
        assertThat(reason(whole)).isEqualTo(reason);
        assertThat(whole.toString()).contains("half of");
        List<JsonNode> chunks = chunks(fake, path, body, STREAM);
        assertThat(reason(chunks.get(chunks.size() - 1))).isEqualTo(reason);
        assertThat(chunks.get(chunks.size() - 1).path("usage").isObject()).isTrue();
        fake.set(UsagePlace.TRAILING_CHUNK);
        List<JsonNode> trailing = chunks(fake, path, body, WITH_USAGE);
        assertThat(reason(trailing.get(trailing.size() - 2))).isEqualTo(reason);
        JsonNode last = trailing.get(trailing.size() - 1);
        assertThat(last.path("choices").isEmpty()).isTrue();
        assertThat(last.path("usage").path("total_tokens").asInt()).isPositive();
        fake.set(UsagePlace.FINISH_CHUNK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aborted", "insufficient_system_resource"})
    void reason_comesInEveryForm(String reason, FakeDeepSeek fake) {
        fake.whenever().reply(Reply.text("half of ").withFinishReason(reason));
        assertEndsIn(reason, fake, "/chat/completions", CHAT);
        assertEndsIn(reason, fake, "/beta/completions", FIM);
    }
}

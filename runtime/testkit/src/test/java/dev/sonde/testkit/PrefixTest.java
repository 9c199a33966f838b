package dev.sonde.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(FakeDeepSeekExtension.class)
class PrefixTest {

    private static final String ASK =
            "{\"model\":\"deepseek-flash\",\"messages\":[{\"role\":\"user\",\"content\":\"Count\"},"
                    + "{\"role\":\"assistant\",\"content\":\"One, two\",\"prefix\":true,\"reasoning_content\":\"Hm\"}]}";

    @Test
    void answer_continuesThePrefixAndDoesNotRepeatIt(FakeDeepSeek fake) {
        JsonNode message =
                Wire.choice(Wire.to(fake).post("/beta/chat/completions", ASK)).path("message");
        assertThat(message.path("content").asString()).isEqualTo(" and so on.");
        assertThat(message.path("reasoning_content").asString()).isNotEmpty();
    }
}

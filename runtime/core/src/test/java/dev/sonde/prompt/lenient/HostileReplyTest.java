package dev.sonde.prompt.lenient;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.error.InvalidReplyException;
import dev.sonde.json.Codecs;
import dev.sonde.json.JsonValueCodec;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Replies made to be slow or deep. What is read in steps that grow with the length takes milliseconds here; what is read in steps
 * that grow with its square takes many minutes, and nothing in between is possible.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileReplyTest {

    private static final int LENGTH = 200_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":",
                "[",
                "{",
                "[[\"a\"],",
                "{a:",
                "[“",
                "['",
                "[\"",
                "[1,[",
                "#[",
                "/*",
                "//{\n",
                "```\n",
                "```json\n{\"a\":",
                "<think>",
                "</think>{",
                "{\"a\":1,",
                "{\"a\":1_",
                "{\"a\":1,234",
                "1,234,",
                "yes no ",
                "\\\"",
                "{\\",
                "[{\"a\":1},",
                "{'it's",
                "1_",
                "\ufeff",
                "[/*"
            })
    void muchOfIt_endsInAProblem(String piece) {
        for (String before : new String[] {"", "x", "{\"value\":", "{\"value\":\"", "["}) {
            String text = before + piece.repeat(LENGTH / piece.length());

            assertThatThrownBy(() -> ReplyJson.read(text, JsonValueCodec.INSTANCE))
                    .as(before + piece)
                    .isInstanceOf(InvalidReplyException.class);
            assertThatThrownBy(() -> ReplyJson.readValue(text, Codecs.INTEGER))
                    .as(before + piece)
                    .isInstanceOf(InvalidReplyException.class);
        }
    }
}

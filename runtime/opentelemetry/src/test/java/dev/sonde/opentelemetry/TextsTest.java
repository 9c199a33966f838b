package dev.sonde.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.deepseek.codec.ChatCompletionRequestCodec;
import dev.sonde.deepseek.model.CompletionRequest;
import dev.sonde.json.JsonText;
import org.junit.jupiter.api.Test;

/** Requests as messages of the conventions. */
class TextsTest {

    @Test
    void chat_withToolsAndParts() {
        assertThat(Texts.asked(JsonText.read("""
                        {"model": "deepseek-flash", "messages": [
                          {"role": "user", "content": [
                            {"type": "text", "text": "See"},
                            {"type": "image_url", "image_url": {"url": "https://example.com/a.png"}}]},
                          {"role": "assistant", "content": null, "reasoning_content": "Hm", "tool_calls": [
                            {"id": "c1", "type": "function", "function": {"name": "look", "arguments": "{}"}}]},
                          {"role": "tool", "tool_call_id": "c1", "content": "A cat"}]}
                        """, ChatCompletionRequestCodec.INSTANCE)))
                .isEqualTo(
                        "[{\"role\":\"user\",\"parts\":[{\"type\":\"text\",\"content\":\"See\"},{\"type\":\"image_url\"}]},"
                                + "{\"role\":\"assistant\",\"parts\":[{\"type\":\"reasoning\",\"content\":\"Hm\"},"
                                + "{\"type\":\"tool_call\",\"id\":\"c1\",\"name\":\"look\",\"arguments\":\"{}\"}]},"
                                + "{\"role\":\"tool\",\"parts\":[{\"type\":\"tool_call_response\",\"id\":\"c1\",\"response\":\"A cat\"}]}]");
    }

    @Test
    void prompt_isAMessageOfTheUser() {
        assertThat(Texts.asked(CompletionRequest.builder()
                        .model("deepseek-flash")
                        .prompt("def f")
                        .build()))
                .isEqualTo("[{\"role\":\"user\",\"parts\":[{\"type\":\"text\",\"content\":\"def f\"}]}]");
    }
}

package dev.sonde.testkit.script;

import dev.sonde.deepseek.codec.ChatCompletionRequestCodec;
import dev.sonde.deepseek.model.ChatCompletionRequest;
import dev.sonde.json.JsonText;
import dev.sonde.json.JsonValue;
import dev.sonde.testkit.http.Headers;
import java.util.List;
import java.util.Optional;

/**
 * A request that the fake has received. Immutable.
 *
 * @param method the HTTP method, for example {@code POST}
 * @param path the path as sent, decoded, without the query, for example {@code /v1/chat/completions}
 * @param headers the headers; in place of a key stands {@code [hidden]}
 * @param body the body as JSON; {@code null} of JSON when there was none or it was no JSON
 * @param text the body as text, whatever it was
 */
public record ReceivedRequest(String method, String path, Headers headers, JsonValue body, String text) {

    /** The value of a header. */
    public Optional<String> header(String name) {
        return headers.first(name);
    }

    /** A property of the body; empty when it is absent, null, or the body is no object. */
    public Optional<JsonValue> property(String name) {
        return Pick.property(body, name);
    }

    /** The id of the model; empty text when the request names none. */
    public String model() {
        return property("model").flatMap(Pick::string).orElse("");
    }

    /** The id of the end user, {@code user_id}; empty text when the request names none. */
    public String userId() {
        return property("user_id").flatMap(Pick::string).orElse("");
    }

    /** The messages of the conversation, in their order. */
    public List<ReceivedMessage> messages() {
        return Pick.list(body, "messages").stream().map(Pick::message).toList();
    }

    /** The texts of all messages, or prompt and suffix of a completion; what {@code whenMessageContains} looks at. */
    public List<String> texts() {
        List<String> texts = messages().stream().map(ReceivedMessage::text).toList();
        return texts.isEmpty() ? Pick.strings(body, "prompt", "suffix") : texts;
    }

    /** The text of the last message of the user, or the prompt of a completion; empty text when there is none. */
    public String lastUserText() {
        List<String> texts = textsOf("user");
        if (texts.isEmpty()) {
            return property("prompt").flatMap(Pick::string).orElse("");
        }
        return texts.get(texts.size() - 1);
    }

    /** The texts of all system messages, joined by empty lines; empty text when there is none. */
    public String systemText() {
        return String.join("\n\n", textsOf("system"));
    }

    /** Whether the reply was asked for as a stream. */
    public boolean isStream() {
        return property("stream").filter(JsonValue.of(true)::equals).isPresent();
    }

    /** Whether a model answers this request: a chat or a completion. */
    public boolean asksModel() {
        return method.equals("POST") && path.endsWith("/completions");
    }

    /**
     * The body of a chat as the client's own type.
     *
     * @throws tools.jackson.core.JacksonException when the body has another shape
     */
    public ChatCompletionRequest asChatCompletionRequest() {
        return JsonText.read(text, ChatCompletionRequestCodec.INSTANCE);
    }

    private List<String> textsOf(String role) {
        return messages().stream()
                .filter(message -> message.role().equals(role))
                .map(ReceivedMessage::text)
                .toList();
    }
}

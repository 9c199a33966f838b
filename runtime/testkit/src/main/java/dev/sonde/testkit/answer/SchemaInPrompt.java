package dev.sonde.testkit.answer;

import dev.sonde.testkit.script.ReceivedMessage;
import dev.sonde.testkit.script.ReceivedRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Finds the JSON Schema that a prompt asks its answer to fit: the first object after the words "JSON Schema". */
final class SchemaInPrompt {

    private static final String MARK = "json schema";
    private static final ObjectReader READER =
            new JsonMapper().readerFor(JsonNode.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private SchemaInPrompt() {}

    /** The first one in a system message, else in a message of the user, whose text a program may have had from others. */
    static Optional<JsonNode> find(ReceivedRequest request) {
        return Stream.of("system", "user")
                .flatMap(role -> request.messages().stream()
                        .filter(message -> message.role().equals(role))
                        .map(ReceivedMessage::text))
                .flatMap(text -> find(text).stream())
                .findFirst();
    }

    private static Optional<JsonNode> find(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int mark = lower.indexOf(MARK); mark >= 0; mark = lower.indexOf(MARK, mark + 1)) {
            int start = text.indexOf('{', mark);
            Optional<JsonNode> schema = start < 0 ? Optional.empty() : object(text.substring(start));
            if (schema.isPresent()) {
                return schema;
            }
        }
        return Optional.empty();
    }

    private static Optional<JsonNode> object(String text) {
        try {
            return Optional.of(READER.readValue(text));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}

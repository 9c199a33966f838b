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

/**
 * Finds the type that a prompt asks its answer to have, as JSON Schema: the first object after the words "JSON Schema", a type in the
 * compact notation after "JSON of this type:", or the first object after the word "schema".
 */
final class SchemaInPrompt {

    private static final String MARK = "json schema";
    private static final String LOOSE_MARK = "schema";
    private static final String NOTATION_MARK = "json of this type:";
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
        int notation = lower.indexOf(NOTATION_MARK);
        return objectAfter(MARK, text, lower)
                .or(() -> notation < 0 ? Optional.empty() : type(text.substring(notation + NOTATION_MARK.length())))
                .or(() -> objectAfter(LOOSE_MARK, text, lower));
    }

    private static Optional<JsonNode> objectAfter(String words, String text, String lower) {
        for (int mark = lower.indexOf(words); mark >= 0; mark = lower.indexOf(words, mark + 1)) {
            int start = text.indexOf('{', mark);
            Optional<JsonNode> schema = start < 0 ? Optional.empty() : object(text.substring(start));
            if (schema.isPresent()) {
                return schema;
            }
        }
        return Optional.empty();
    }

    private static Optional<JsonNode> type(String text) {
        try {
            return Optional.of(TypeNotationParser.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> object(String text) {
        try {
            return Optional.of(READER.readValue(text));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}

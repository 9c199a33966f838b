package dev.sonde.testkit.record;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Bodies of requests, which usually are JSON. */
final class JsonText {

    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonText() {}

    /** The JSON over several lines; any other text as it is. */
    static String pretty(String text) {
        JsonNode json = parse(text);
        return json.isMissingNode() ? text : json.toPrettyString();
    }

    /** The JSON in a text; a missing node when there is none. */
    static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }
}

package dev.sonde.prompt;

import dev.sonde.json.Codecs;
import dev.sonde.json.Json;
import dev.sonde.json.JsonCodec;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A list of strings. */
final class ListCodec implements JsonCodec<List<String>> {

    @Override
    public List<String> read(JsonParser in) {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            throw new IllegalArgumentException("should be an array");
        }
        return Json.readList(in, Codecs.STRING);
    }

    @Override
    public void write(List<String> value, JsonGenerator out) {
        out.writeStartArray();
        for (String text : value) {
            out.writeString(text);
        }
        out.writeEndArray();
    }
}

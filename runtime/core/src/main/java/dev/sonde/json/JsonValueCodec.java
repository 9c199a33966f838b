package dev.sonde.json;

import dev.sonde.json.JsonValue.JsonArray;
import dev.sonde.json.JsonValue.JsonBoolean;
import dev.sonde.json.JsonValue.JsonNumber;
import dev.sonde.json.JsonValue.JsonObject;
import dev.sonde.json.JsonValue.JsonString;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads and writes any JSON value. */
public enum JsonValueCodec implements JsonCodec<JsonValue> {
    INSTANCE;

    @Override
    public void write(JsonValue value, JsonGenerator out) {
        if (value instanceof JsonString string) {
            out.writeString(string.value());
        } else if (value instanceof JsonNumber number) {
            out.writeNumber(number.value());
        } else if (value instanceof JsonBoolean bool) {
            out.writeBoolean(bool.value());
        } else if (value instanceof JsonArray array) {
            Codecs.writeList(array.values(), this, out);
        } else if (value instanceof JsonObject object) {
            Codecs.writeMap(object.properties(), this, out);
        } else {
            out.writeNull();
        }
    }

    @Override
    public JsonValue read(JsonParser in) {
        JsonToken token = in.currentToken();
        if (token == null) {
            throw JsonMismatchException.expected("a JSON value", in);
        }
        return switch (token) {
            case VALUE_NULL -> JsonValue.ofNull();
            case VALUE_TRUE -> JsonValue.of(true);
            case VALUE_FALSE -> JsonValue.of(false);
            case VALUE_STRING -> JsonValue.of(in.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonValue.of(in.getDecimalValue());
            case START_ARRAY -> new JsonArray(Codecs.readList(in, this));
            case START_OBJECT -> new JsonObject(Codecs.readMap(in, this));
            default -> throw JsonMismatchException.expected("a JSON value", in);
        };
    }
}

package dev.sonde.prompt.lenient;

import dev.sonde.json.Json;
import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonValue.JsonObject;
import dev.sonde.json.JsonValueCodec;
import dev.sonde.json.OptionalCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads a value out of <code>{"value": …}</code>; what stands beside it is let go. */
final class Envelope<T> implements JsonCodec<T> {

    private static final String VALUE = "value";

    private final JsonCodec<T> codec;

    Envelope(JsonCodec<T> codec) {
        this.codec = codec;
    }

    /** Whether this is an object with a value in it. */
    static boolean isOne(String json) {
        return ReplyJson.tryRead(json, JsonValueCodec.INSTANCE) instanceof JsonObject object
                && object.properties().containsKey(VALUE);
    }

    @Override
    public T read(JsonParser in) {
        T value = null;
        boolean empty = true;
        for (@Nullable String name = Json.firstName(in); name != null; name = Json.nextName(in)) {
            empty = false;
            if (name.equals(VALUE)) {
                value = Json.readValue(in, codec);
            } else {
                in.skipChildren();
            }
        }
        // There may be none, and the model has left it out.
        return empty && codec instanceof OptionalCodec<T> optional
                ? optional.absent()
                : Json.required(value, VALUE, in);
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeStartObject();
        out.writeName(VALUE);
        codec.write(value, out);
        out.writeEndObject();
    }
}

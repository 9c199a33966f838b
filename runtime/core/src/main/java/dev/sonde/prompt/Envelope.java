package dev.sonde.prompt;

import dev.sonde.json.Json;
import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
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
        if (!json.startsWith("{")) {
            return false;
        }
        try {
            return JsonText.read(json, Probe.CODEC);
        } catch (JacksonException notJson) {
            return false;
        }
    }

    @Override
    public T read(JsonParser in) {
        T value = null;
        boolean found = false;
        for (@Nullable String name = Json.firstName(in); name != null; name = Json.nextName(in)) {
            if (name.equals(VALUE) && !found) {
                found = true;
                value = codec.read(in);
            } else {
                in.skipChildren();
            }
        }
        return Json.required(value, VALUE, in);
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeStartObject();
        out.writeName(VALUE);
        codec.write(value, out);
        out.writeEndObject();
    }

    private static final class Probe implements JsonCodec<Boolean> {

        static final Probe CODEC = new Probe();

        @Override
        public Boolean read(JsonParser in) {
            boolean found = false;
            for (@Nullable String name = Json.firstName(in); name != null; name = Json.nextName(in)) {
                found |= name.equals(VALUE);
                in.skipChildren();
            }
            return found;
        }

        @Override
        public void write(Boolean value, JsonGenerator out) {
            out.writeBoolean(value);
        }
    }
}

package dev.sonde.prompt;

import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonValue;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A value, or {@code null} for none. */
final class OptionalCodec<T> implements JsonCodec<Optional<T>> {

    private final JsonCodec<T> codec;

    OptionalCodec(JsonCodec<T> codec) {
        this.codec = codec;
    }

    /** Whether a text asked for as <code>{"value": …}</code> is an object without anything, or null itself. */
    static boolean saysNone(String text) {
        try {
            JsonValue said = JsonValue.parse(text);
            return said.equals(JsonValue.ofNull()) || said.equals(JsonValue.of(Map.of()));
        } catch (RuntimeException notJson) {
            return false;
        }
    }

    @Override
    public Optional<T> read(JsonParser in) {
        return in.currentToken() == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(codec.read(in));
    }

    @Override
    public void write(Optional<T> value, JsonGenerator out) {
        if (value.isPresent()) {
            codec.write(value.get(), out);
        } else {
            out.writeNull();
        }
    }
}

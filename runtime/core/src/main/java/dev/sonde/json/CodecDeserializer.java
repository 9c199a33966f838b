package dev.sonde.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * Lets databind read a type with its codec; a generated model names a subclass of this in its {@code @JsonDeserialize}.
 *
 * @param <T> the type read
 */
public abstract class CodecDeserializer<T> extends ValueDeserializer<T> {

    private final JsonCodec<T> codec;

    protected CodecDeserializer(JsonCodec<T> codec) {
        this.codec = codec;
    }

    @Override
    public final T deserialize(JsonParser in, DeserializationContext context) {
        return codec.read(in);
    }
}

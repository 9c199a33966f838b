package dev.sonde.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * Lets databind write a type with its codec; a generated model names a subclass of this in its {@code @JsonSerialize}.
 *
 * @param <T> the type written
 */
public abstract class CodecSerializer<T> extends ValueSerializer<T> {

    private final JsonCodec<T> codec;

    protected CodecSerializer(JsonCodec<T> codec) {
        this.codec = codec;
    }

    @Override
    public final void serialize(T value, JsonGenerator out, SerializationContext context) {
        codec.write(value, out);
    }
}

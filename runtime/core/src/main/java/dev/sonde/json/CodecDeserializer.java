package dev.sonde.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Lets databind read the types that name a codec by {@link CodedBy}. */
public final class CodecDeserializer extends ValueDeserializer<Object> {

    private final JsonCodec<?> codec;

    /** For databind, which asks for one for each type. */
    public CodecDeserializer() {
        this(JsonValueCodec.INSTANCE);
    }

    private CodecDeserializer(JsonCodec<?> codec) {
        this.codec = codec;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        return new CodecDeserializer(NamedCodecs.of(context.getContextualType().getRawClass()));
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
        return codec.read(in);
    }
}

package dev.sonde.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Lets databind write the types that name a codec by {@link CodedBy}. */
public final class CodecSerializer extends ValueSerializer<Object> {

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
        NamedCodecs.<Object>of(value.getClass()).write(value, out);
    }
}

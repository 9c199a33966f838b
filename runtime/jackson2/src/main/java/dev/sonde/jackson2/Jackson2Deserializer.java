package dev.sonde.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonText;
import dev.sonde.json.JsonValueCodec;
import java.io.IOException;
import java.io.StringWriter;
import tools.jackson.core.JacksonException;

/** Lets databind of Jackson 2 read a type with the codec that it names. */
public final class Jackson2Deserializer extends JsonDeserializer<Object> implements ContextualDeserializer {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonCodec<?> codec;

    /** For databind, which asks for one for each type. */
    public Jackson2Deserializer() {
        this(JsonValueCodec.INSTANCE);
    }

    private Jackson2Deserializer(JsonCodec<?> codec) {
        this.codec = codec;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        return new Jackson2Deserializer(JsonCodec.of(context.getContextualType().getRawClass()));
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        StringWriter json = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(json)) {
            out.copyCurrentStructureExact(in);
        }
        try {
            return JsonText.read(json.toString(), codec);
        } catch (JacksonException e) {
            throw JsonMappingException.from(in, e.getOriginalMessage(), e);
        }
    }
}

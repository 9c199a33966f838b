package dev.sonde.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonText;
import java.io.IOException;
import java.io.StringWriter;
import tools.jackson.core.JacksonException;

/**
 * Lets databind of Jackson 2 read a type with its codec; a generated model names a subclass of this in its {@code @JsonDeserialize}.
 *
 * @param <T> the type read
 */
public abstract class Jackson2Deserializer<T> extends JsonDeserializer<T> {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonCodec<T> codec;

    protected Jackson2Deserializer(JsonCodec<T> codec) {
        this.codec = codec;
    }

    @Override
    public final T deserialize(JsonParser in, DeserializationContext context) throws IOException {
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

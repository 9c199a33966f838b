package dev.sonde.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonText;
import java.io.IOException;

/**
 * Lets databind of Jackson 2 write a type with its codec; a generated model names a subclass of this in its {@code @JsonSerialize}.
 *
 * @param <T> the type written
 */
public abstract class Jackson2Serializer<T> extends JsonSerializer<T> {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonCodec<T> codec;

    protected Jackson2Serializer(JsonCodec<T> codec) {
        this.codec = codec;
    }

    @Override
    public final void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
        try (JsonParser json = FACTORY.createParser(JsonText.bytes(value, codec))) {
            json.nextToken();
            out.copyCurrentStructureExact(json);
        }
    }
}

package dev.sonde.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonText;
import java.io.IOException;

/** Lets databind of Jackson 2 write a type with the codec that it names. */
public final class Jackson2Serializer extends JsonSerializer<Object> {

    private static final JsonFactory FACTORY = new JsonFactory();

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
        try (JsonParser json = FACTORY.createParser(JsonText.bytes(value, JsonCodec.<Object>of(value.getClass())))) {
            json.nextToken();
            out.copyCurrentStructureExact(json);
        }
    }
}

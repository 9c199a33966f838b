package dev.sonde.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * Collects, while a codec reads an object, the properties whose names the API leaves open while it gives them a type. A null is not among
 * them.
 *
 * <p>For one thread.
 */
public final class TypedProperties<T> {

    private final JsonCodec<T> codec;
    private final Map<String, T> values = new LinkedHashMap<>();

    public TypedProperties(JsonCodec<T> codec) {
        this.codec = codec;
    }

    /** Reads the property on whose value the parser stands; of two of a name the last one counts. */
    public void keep(String name, JsonParser in) {
        T value = Json.read(in, codec);
        if (value == null) {
            values.remove(name);
        } else {
            values.put(name, value);
        }
    }

    /** What was read, in its order; empty if nothing was. */
    public Map<String, T> toMap() {
        return Collections.unmodifiableMap(values);
    }

    /** Writes properties into the object that is open. */
    public static <T> void write(JsonGenerator out, Map<String, T> properties, JsonCodec<T> codec) {
        properties.forEach((name, value) -> Json.write(out, name, value, codec));
    }
}

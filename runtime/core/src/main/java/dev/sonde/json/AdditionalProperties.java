package dev.sonde.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Collects, while a codec reads an object, what the typed components cannot express, so that it can be written back:
 * unknown properties, an explicit null of an optional property, and a constant property with another value.
 *
 * <p>For one thread.
 */
public final class AdditionalProperties {

    private @Nullable Map<String, JsonValue> properties;

    /** Keeps the property on whose value the parser stands. */
    public void keep(String name, JsonParser in) {
        put(name, JsonValue.read(in));
    }

    /** Keeps the property if it is null, and says whether it was. */
    public boolean keepNull(String name, JsonParser in) {
        if (!Json.isNull(in)) {
            return false;
        }
        put(name, JsonValue.ofNull());
        return true;
    }

    /** Keeps a constant property only if its value is not the constant. */
    public void keepUnless(String constant, String name, JsonParser in) {
        if (in.currentToken() != JsonToken.VALUE_STRING || !constant.equals(in.getString())) {
            keep(name, in);
        }
    }

    /** What was kept, in the order read; empty if nothing was. */
    public Map<String, JsonValue> toMap() {
        return properties == null ? Map.of() : properties;
    }

    /** Writes the properties of a record's {@code additionalProperties} into the object that is open. */
    public static void write(JsonGenerator out, Map<String, JsonValue> additional) {
        for (Map.Entry<String, JsonValue> property : additional.entrySet()) {
            out.writeName(property.getKey());
            property.getValue().write(out);
        }
    }

    /** Writes a constant property, unless another value for it was kept. */
    public static void writeConstant(
            JsonGenerator out, String name, String constant, Map<String, JsonValue> additional) {
        if (!additional.containsKey(name)) {
            out.writeStringProperty(name, constant);
        }
    }

    private void put(String name, JsonValue value) {
        if (properties == null) {
            properties = new LinkedHashMap<>();
        }
        properties.put(name, value);
    }
}

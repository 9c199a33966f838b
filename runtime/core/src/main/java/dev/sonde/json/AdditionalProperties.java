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

    /** Keeps the property if it is null; forgets a null of the same name if it is not: of the two the last one counts. */
    public void keepNull(String name, JsonParser in) {
        if (Json.isNull(in)) {
            put(name, JsonValue.ofNull());
        } else {
            forget(name);
        }
    }

    /** Keeps a constant property only if its value is not the constant. */
    public void keepUnless(String constant, String name, JsonParser in) {
        if (in.currentToken() != JsonToken.VALUE_STRING || !constant.equals(in.getString())) {
            keep(name, in);
        } else {
            forget(name);
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

    private void forget(String name) {
        if (properties != null) {
            properties.remove(name);
        }
    }

    private void put(String name, JsonValue value) {
        if (properties == null) {
            properties = new LinkedHashMap<>();
        }
        properties.put(name, value);
    }
}

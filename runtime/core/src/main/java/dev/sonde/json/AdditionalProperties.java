package dev.sonde.json;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Collects, while a codec reads an object, what the typed components cannot express, so that it can be written back:
 * unknown properties, an explicit null of an optional property, a constant property with another value, and a text that should be a
 * number.
 *
 * <p>For one thread.
 */
public final class AdditionalProperties {

    private static final String[] NO_NAMES = {};
    private static final JsonValue[] NO_VALUES = {};

    /** So many are looked through one by one; what a server sends beyond that must not become slow. */
    private static final int FEW = 8;

    private String[] names = NO_NAMES;
    private JsonValue[] values = NO_VALUES;
    private int size;
    private @Nullable Map<String, JsonValue> many;

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
        if (in.currentToken() != JsonToken.VALUE_STRING || !Tokens.isText(in, constant)) {
            keep(name, in);
        } else {
            forget(name);
        }
    }

    /**
     * Reads the property as a decimal number in a string.
     *
     * @return null if it is null, or a text that is no number, which is kept
     * @throws JsonMismatchException when it is no string
     */
    public @Nullable BigDecimal readDecimalString(String name, JsonParser in) {
        try {
            return Json.readDecimalString(in);
        } catch (JsonMismatchException e) {
            if (in.currentToken() != JsonToken.VALUE_STRING) {
                throw e;
            }
            keep(name, in);
            return null;
        }
    }

    /** What was kept, in the order read; empty if nothing was. */
    public Map<String, JsonValue> toMap() {
        if (many != null) {
            return Collections.unmodifiableMap(many);
        }
        return size == 0 ? Map.of() : FewProperties.of(names, values, size);
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
        if (many != null) {
            many.remove(name);
            return;
        }
        int place = place(name);
        if (place < size) {
            size--;
            System.arraycopy(names, place + 1, names, place, size - place);
            System.arraycopy(values, place + 1, values, place, size - place);
        }
    }

    private void put(String name, JsonValue value) {
        if (many != null) {
            many.put(name, value);
            return;
        }
        int place = place(name);
        if (place == FEW) {
            many = new LinkedHashMap<>(toMap());
            many.put(name, value);
            return;
        }
        if (place == names.length) {
            names = Arrays.copyOf(names, place == 0 ? 2 : FEW);
            values = Arrays.copyOf(values, names.length);
        }
        names[place] = name;
        values[place] = value;
        size = Math.max(size, place + 1);
    }

    /** Where the property stands among the few, or would be put. */
    private int place(String name) {
        int place = 0;
        while (place < size && !names[place].equals(name)) {
            place++;
        }
        return place;
    }
}

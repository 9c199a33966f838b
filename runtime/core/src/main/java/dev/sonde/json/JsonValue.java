package dev.sonde.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * Any JSON value (RFC 8259), immutable: what a typed model cannot express is kept as one of these, and written back.
 *
 * <p>Its {@code toString} is the value as JSON text.
 */
@CodedBy(JsonValueCodec.class)
public sealed interface JsonValue {

    /** JSON {@code null}. */
    record JsonNull() implements JsonValue {

        static final JsonNull INSTANCE = new JsonNull();

        @Override
        public String toString() {
            return "null";
        }
    }

    /** {@code true} or {@code false}. */
    record JsonBoolean(boolean value) implements JsonValue {
        @Override
        public String toString() {
            return String.valueOf(value);
        }
    }

    /** A number, exactly as it was written; two are equal when their values are ({@code 1.0} and {@code 1}). */
    record JsonNumber(BigDecimal value) implements JsonValue {
        @Override
        public boolean equals(Object other) {
            return other instanceof JsonNumber number && value.compareTo(number.value) == 0;
        }

        @Override
        public int hashCode() {
            return value.stripTrailingZeros().hashCode();
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** A string. */
    record JsonString(String value) implements JsonValue {
        @Override
        public String toString() {
            return JsonText.write(this, JsonValueCodec.INSTANCE);
        }
    }

    /** An array. */
    record JsonArray(List<JsonValue> values) implements JsonValue {
        public JsonArray {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            return JsonText.write(this, JsonValueCodec.INSTANCE);
        }
    }

    /** An object, its properties in their order. */
    record JsonObject(Map<String, JsonValue> properties) implements JsonValue {
        public JsonObject {
            properties = Immutable.map(properties);
        }

        @Override
        public String toString() {
            return JsonText.write(this, JsonValueCodec.INSTANCE);
        }
    }

    /** JSON {@code null}. */
    static JsonValue ofNull() {
        return JsonNull.INSTANCE;
    }

    static JsonValue of(String value) {
        return new JsonString(value);
    }

    static JsonValue of(boolean value) {
        return new JsonBoolean(value);
    }

    static JsonValue of(long value) {
        return new JsonNumber(BigDecimal.valueOf(value));
    }

    static JsonValue of(BigDecimal value) {
        return new JsonNumber(value);
    }

    static JsonValue of(List<? extends JsonValue> values) {
        return new JsonArray(List.copyOf(values));
    }

    static JsonValue of(Map<String, ? extends JsonValue> properties) {
        return new JsonObject(Immutable.map(properties));
    }

    /**
     * Parses JSON text.
     *
     * @throws tools.jackson.core.JacksonException when the text is not one JSON value
     */
    static JsonValue parse(String text) {
        return JsonText.read(text, JsonValueCodec.INSTANCE);
    }

    /** What a codec writes for a value. */
    static <T> JsonValue from(T value, JsonCodec<T> codec) {
        return parse(JsonText.write(value, codec));
    }

    /**
     * This value as a codec reads it.
     *
     * @throws JsonMismatchException when it cannot be read so
     */
    default <T> T as(JsonCodec<T> codec) {
        return JsonText.read(toString(), codec);
    }

    /** Reads the value on which the parser stands. */
    static JsonValue read(JsonParser in) {
        return JsonValueCodec.INSTANCE.read(in);
    }

    /** Writes this value. */
    default void write(JsonGenerator out) {
        JsonValueCodec.INSTANCE.write(this, out);
    }
}

package dev.sonde.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The vocabulary of generated codecs: one statement reads or writes one property.
 *
 * <p>Reading: JSON null is {@code null}; any other value of a wrong kind is a {@link JsonMismatchException}. Writing: a
 * {@code null} is left out.
 */
public final class Json {

    private Json() {}

    /**
     * Enters the object on which the parser stands.
     *
     * @return the first property's name, the parser standing on its value; null for an empty object
     */
    public static @Nullable String firstName(JsonParser in) {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            throw JsonMismatchException.expected("an object", in);
        }
        return nextName(in);
    }

    /** The next property's name, the parser standing on its value; null at the end of the object. */
    public static @Nullable String nextName(JsonParser in) {
        String name = in.nextName();
        if (name != null) {
            in.nextToken();
        }
        return name;
    }

    /** Reads a value with a codec; JSON null is null. */
    public static <T> @Nullable T read(JsonParser in, JsonCodec<T> codec) {
        return isNull(in) ? null : readValue(in, codec);
    }

    /** Reads a value with a codec; what JSON null is, the codec says. */
    @SuppressWarnings("NullAway") // Null stands for a value only where problems are collected.
    public static <T> T readValue(JsonParser in, JsonCodec<T> codec) {
        try {
            return codec.read(in);
        } catch (RuntimeException e) {
            LenientParser.absorb(e, in);
            return null;
        }
    }

    /** Reads an array; JSON null is null. */
    public static <T> @Nullable List<T> readList(JsonParser in, JsonCodec<T> codec) {
        if (isNull(in)) {
            return null;
        }
        try {
            return Codecs.readList(in, codec);
        } catch (RuntimeException e) {
            LenientParser.absorb(e, in);
            return null;
        }
    }

    /** Reads an object as a map in the order of its properties; JSON null is null. */
    public static <T> @Nullable Map<String, T> readMap(JsonParser in, JsonCodec<T> codec) {
        if (isNull(in)) {
            return null;
        }
        try {
            return Codecs.readMap(in, codec);
        } catch (RuntimeException e) {
            LenientParser.absorb(e, in);
            return null;
        }
    }

    public static @Nullable String readString(JsonParser in) {
        return read(in, Codecs.STRING);
    }

    public static @Nullable Boolean readBoolean(JsonParser in) {
        return read(in, Codecs.BOOLEAN);
    }

    public static @Nullable Integer readInteger(JsonParser in) {
        return read(in, Codecs.INTEGER);
    }

    public static @Nullable Long readLong(JsonParser in) {
        return read(in, Codecs.LONG);
    }

    public static @Nullable Double readDouble(JsonParser in) {
        return read(in, Codecs.DOUBLE);
    }

    public static @Nullable BigDecimal readDecimal(JsonParser in) {
        return read(in, Codecs.DECIMAL);
    }

    public static @Nullable BigDecimal readDecimalString(JsonParser in) {
        return read(in, Codecs.DECIMAL_STRING);
    }

    /**
     * Insists on a property of the object that the parser has just left.
     *
     * @throws JsonMismatchException when the value is null
     */
    @SuppressWarnings("NullAway") // Read leniently, an object may lack its parts: it is not used then.
    public static <T> T required(@Nullable T value, String name, JsonParser in) {
        return value == null ? LenientParser.missing(name, null, in) : value;
    }

    /** The same for a boolean, which cannot be null even where problems are only collected. */
    public static boolean required(@Nullable Boolean value, String name, JsonParser in) {
        return value == null ? LenientParser.missing(name, false, in) : value;
    }

    /** The same for an int, which cannot be null even where problems are only collected. */
    public static int required(@Nullable Integer value, String name, JsonParser in) {
        return value == null ? LenientParser.missing(name, 0, in) : value;
    }

    /** The same for a long, which cannot be null even where problems are only collected. */
    public static long required(@Nullable Long value, String name, JsonParser in) {
        return value == null ? LenientParser.missing(name, 0L, in) : value;
    }

    /** The same for a double, which cannot be null even where problems are only collected. */
    public static double required(@Nullable Double value, String name, JsonParser in) {
        return value == null ? LenientParser.missing(name, 0.0, in) : value;
    }

    /** The same for a float, which cannot be null even where problems are only collected. */
    public static float required(@Nullable Float value, String name, JsonParser in) {
        return value == null ? LenientParser.missing(name, 0F, in) : value;
    }

    /** The same for a short, which cannot be null even where problems are only collected. */
    public static short required(@Nullable Short value, String name, JsonParser in) {
        return value == null ? LenientParser.missing(name, (short) 0, in) : value;
    }

    /** The same for a byte, which cannot be null even where problems are only collected. */
    public static byte required(@Nullable Byte value, String name, JsonParser in) {
        return value == null ? LenientParser.missing(name, (byte) 0, in) : value;
    }

    /** The value of a property or, if it is absent or null, the one that stands for it. */
    public static <T> T orElse(@Nullable T value, T fallback) {
        return value == null ? fallback : value;
    }

    public static void write(JsonGenerator out, String name, @Nullable String value) {
        if (value != null) {
            out.writeStringProperty(name, value);
        }
    }

    public static void write(JsonGenerator out, String name, @Nullable Boolean value) {
        if (value != null) {
            out.writeBooleanProperty(name, value);
        }
    }

    public static void write(JsonGenerator out, String name, @Nullable Integer value) {
        if (value != null) {
            out.writeNumberProperty(name, value.intValue());
        }
    }

    public static void write(JsonGenerator out, String name, @Nullable Long value) {
        if (value != null) {
            out.writeNumberProperty(name, value.longValue());
        }
    }

    public static void write(JsonGenerator out, String name, @Nullable Double value) {
        write(out, name, value, Codecs.DOUBLE);
    }

    /** Writes a property with a codec. */
    public static <T> void write(JsonGenerator out, String name, @Nullable T value, JsonCodec<T> codec) {
        if (value != null) {
            out.writeName(name);
            codec.write(value, out);
        }
    }

    /** Writes a property that the API wants even when it is null. */
    public static <T> void writeNullable(JsonGenerator out, String name, @Nullable T value, JsonCodec<T> codec) {
        if (value == null) {
            out.writeNullProperty(name);
        } else {
            write(out, name, value, codec);
        }
    }

    /** Writes an array property. */
    public static <T> void writeList(JsonGenerator out, String name, @Nullable List<T> values, JsonCodec<T> codec) {
        if (values != null) {
            out.writeName(name);
            Codecs.writeList(values, codec, out);
        }
    }

    /** Writes an object property from a map. */
    public static <T> void writeMap(
            JsonGenerator out, String name, @Nullable Map<String, T> values, JsonCodec<T> codec) {
        if (values != null) {
            out.writeName(name);
            Codecs.writeMap(values, codec, out);
        }
    }

    static boolean isNull(JsonParser in) {
        return in.currentToken() == JsonToken.VALUE_NULL;
    }
}

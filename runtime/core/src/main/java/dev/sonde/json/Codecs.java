package dev.sonde.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Codecs of the scalars and, by composition, of lists and maps. Stateless; safe to share between threads. */
public final class Codecs {

    /** A JSON string. */
    public static final JsonCodec<String> STRING = new JsonCodec<>() {
        @Override
        public void write(String value, JsonGenerator out) {
            out.writeString(value);
        }

        @Override
        public String read(JsonParser in) {
            if (in.currentToken() == JsonToken.VALUE_STRING) {
                return RecentStrings.read(in);
            }
            String literal = LenientParser.literal(in);
            if (literal == null) {
                throw JsonMismatchException.expected("a string", in);
            }
            return literal;
        }
    };

    /** {@code true} or {@code false}. */
    public static final JsonCodec<Boolean> BOOLEAN = new JsonCodec<>() {
        @Override
        public void write(Boolean value, JsonGenerator out) {
            out.writeBoolean(value);
        }

        @Override
        public Boolean read(JsonParser in) {
            JsonToken token = in.currentToken();
            if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
                return token == JsonToken.VALUE_TRUE;
            }
            Boolean truth = LenientParser.truth(in);
            if (truth == null) {
                throw JsonMismatchException.expected("true or false", in);
            }
            return truth;
        }
    };

    /** An integer of 32 bits. */
    public static final JsonCodec<Integer> INTEGER = new JsonCodec<>() {
        @Override
        public void write(Integer value, JsonGenerator out) {
            out.writeNumber(value.intValue());
        }

        @Override
        public Integer read(JsonParser in) {
            return (int) Tokens.integer(in, Integer.MIN_VALUE, Integer.MAX_VALUE, "an integer of 32 bits");
        }
    };

    /** An integer of 64 bits. */
    public static final JsonCodec<Long> LONG = new JsonCodec<>() {
        @Override
        public void write(Long value, JsonGenerator out) {
            out.writeNumber(value.longValue());
        }

        @Override
        public Long read(JsonParser in) {
            return Tokens.integer(in, Long.MIN_VALUE, Long.MAX_VALUE, "an integer of 64 bits");
        }
    };

    /** A number in double precision. */
    public static final JsonCodec<Double> DOUBLE = new JsonCodec<>() {
        @Override
        public void write(Double value, JsonGenerator out) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("JSON has no number " + value);
            }
            // 1.0 and 1 are the same JSON number; the shorter one is what a person would write.
            if (value == Math.rint(value) && Math.abs(value) < 1e15) {
                out.writeNumber(value.longValue());
            } else {
                out.writeNumber(value.doubleValue());
            }
        }

        @Override
        public Double read(JsonParser in) {
            double value = Tokens.isNumber(in)
                    ? in.getDoubleValue()
                    : Tokens.decimal(in).doubleValue();
            if (!Double.isFinite(value)) {
                throw JsonMismatchException.expected("a number that double precision can hold", in);
            }
            // Makes 0 of -0, as it would be written.
            return value + 0.0;
        }
    };

    /** A number of any precision. */
    public static final JsonCodec<BigDecimal> DECIMAL = new JsonCodec<>() {
        @Override
        public void write(BigDecimal value, JsonGenerator out) {
            out.writeNumber(value);
        }

        @Override
        public BigDecimal read(JsonParser in) {
            return Tokens.decimal(in);
        }
    };

    /** A number of any precision that travels as a string (format {@code decimal}), such as an amount of money. */
    public static final JsonCodec<BigDecimal> DECIMAL_STRING = new JsonCodec<>() {
        @Override
        public void write(BigDecimal value, JsonGenerator out) {
            out.writeString(value.toPlainString());
        }

        @Override
        public BigDecimal read(JsonParser in) {
            String text = STRING.read(in);
            try {
                if (text.length() <= MOST_DIGITS) {
                    BigDecimal value = new BigDecimal(text);
                    if (Math.abs((long) value.scale()) <= MOST_DIGITS) {
                        // As it would be written, so that what is read back is equal.
                        return value.scale() < 0 ? value.setScale(0) : value;
                    }
                }
            } catch (NumberFormatException e) {
                // Says the same as what is thrown below.
            }
            throw JsonMismatchException.expected("a decimal number in a string", in);
        }
    };

    /** As Jackson bounds numbers: 1e999999999 in a string must not be written as a billion digits. */
    private static final int MOST_DIGITS = 1_000;

    private Codecs() {}

    /** A JSON array. A null element is an error, as no element type of ours allows it. */
    public static <T> JsonCodec<List<T>> list(JsonCodec<T> element) {
        return new JsonCodec<>() {
            @Override
            public void write(List<T> values, JsonGenerator out) {
                writeList(values, element, out);
            }

            @Override
            public List<T> read(JsonParser in) {
                return readList(in, element);
            }
        };
    }

    /** A JSON object with properties of any name, in their order. */
    public static <T> JsonCodec<Map<String, T>> map(JsonCodec<T> value) {
        return new JsonCodec<>() {
            @Override
            public void write(Map<String, T> values, JsonGenerator out) {
                writeMap(values, value, out);
            }

            @Override
            public Map<String, T> read(JsonParser in) {
                return readMap(in, value);
            }
        };
    }

    static <T> void writeList(Collection<T> values, JsonCodec<T> codec, JsonGenerator out) {
        out.writeStartArray();
        for (T value : values) {
            codec.write(value, out);
        }
        out.writeEndArray();
    }

    static <T> void writeMap(Map<String, T> values, JsonCodec<T> codec, JsonGenerator out) {
        out.writeStartObject();
        for (Map.Entry<String, T> entry : values.entrySet()) {
            out.writeName(entry.getKey());
            codec.write(entry.getValue(), out);
        }
        out.writeEndObject();
    }

    static <T> List<T> readList(JsonParser in, JsonCodec<T> codec) {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            throw JsonMismatchException.expected("an array", in);
        }
        if (in.nextToken() == JsonToken.END_ARRAY) {
            return List.of();
        }
        T first = Json.readValue(in, codec);
        if (in.nextToken() == JsonToken.END_ARRAY) {
            // Most lists of replies: no copy of this one is ever made.
            return Collections.singletonList(first);
        }
        List<T> values = new ArrayList<>();
        values.add(first);
        do {
            values.add(Json.readValue(in, codec));
        } while (in.nextToken() != JsonToken.END_ARRAY);
        return Collections.unmodifiableList(values);
    }

    static <T> Map<String, T> readMap(JsonParser in, JsonCodec<T> codec) {
        Map<String, T> values = new LinkedHashMap<>();
        for (@Nullable String name = Json.firstName(in); name != null; name = Json.nextName(in)) {
            values.put(name, Json.readValue(in, codec));
        }
        return Collections.unmodifiableMap(values);
    }
}

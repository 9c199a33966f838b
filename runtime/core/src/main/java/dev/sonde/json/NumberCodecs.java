package dev.sonde.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Codecs of the numbers that APIs do not have, but Java does. Stateless; safe to share between threads. */
public final class NumberCodecs {

    /** An integer of 8 bits. */
    public static final JsonCodec<Byte> BYTE = new JsonCodec<>() {
        @Override
        public void write(Byte value, JsonGenerator out) {
            out.writeNumber(value.shortValue());
        }

        @Override
        public Byte read(JsonParser in) {
            return (byte) Tokens.integer(in, Byte.MIN_VALUE, Byte.MAX_VALUE, "an integer of 8 bits");
        }
    };

    /** An integer of 16 bits. */
    public static final JsonCodec<Short> SHORT = new JsonCodec<>() {
        @Override
        public void write(Short value, JsonGenerator out) {
            out.writeNumber(value.shortValue());
        }

        @Override
        public Short read(JsonParser in) {
            return (short) Tokens.integer(in, Short.MIN_VALUE, Short.MAX_VALUE, "an integer of 16 bits");
        }
    };

    /** A number in single precision. */
    public static final JsonCodec<Float> FLOAT = new JsonCodec<>() {
        @Override
        public void write(Float value, JsonGenerator out) {
            if (!Float.isFinite(value)) {
                throw new IllegalArgumentException("JSON has no number " + value);
            }
            out.writeNumber(value.floatValue());
        }

        @Override
        public Float read(JsonParser in) {
            float value = Tokens.decimal(in).floatValue();
            if (!Float.isFinite(value)) {
                throw JsonMismatchException.expected("a number that single precision can hold", in);
            }
            return value;
        }
    };

    /** An integer of any length that Jackson reads. */
    public static final JsonCodec<BigInteger> BIG_INTEGER = new JsonCodec<>() {

        /** As Jackson bounds numbers: 1e999999999 must not become a billion digits. */
        private static final int MOST_DIGITS = 1_000;

        @Override
        public void write(BigInteger value, JsonGenerator out) {
            out.writeNumber(value);
        }

        @Override
        public BigInteger read(JsonParser in) {
            BigDecimal value = Tokens.decimal(in);
            if (Math.abs((long) value.scale()) > MOST_DIGITS
                    || value.stripTrailingZeros().scale() > 0) {
                throw JsonMismatchException.expected("an integer", in);
            }
            return value.toBigIntegerExact();
        }
    };

    private NumberCodecs() {}
}

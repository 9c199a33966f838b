package dev.sonde.json;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * Reads and writes a value that may be absent, which is JSON null.
 *
 * @param <O> the kind of {@code Optional}
 */
public abstract class OptionalCodec<O> implements JsonCodec<O> {

    public static final OptionalCodec<OptionalInt> INT = new Of<OptionalInt, Integer>(Codecs.INTEGER) {
        @Override
        OptionalInt wrap(@Nullable Integer value) {
            return Optionals.ofInteger(value);
        }

        @Override
        @Nullable
        Integer unwrap(OptionalInt value) {
            return Optionals.orNull(value);
        }
    };

    public static final OptionalCodec<OptionalLong> LONG = new Of<OptionalLong, Long>(Codecs.LONG) {
        @Override
        OptionalLong wrap(@Nullable Long value) {
            return Optionals.ofLong(value);
        }

        @Override
        @Nullable
        Long unwrap(OptionalLong value) {
            return Optionals.orNull(value);
        }
    };

    public static final OptionalCodec<OptionalDouble> DOUBLE = new Of<OptionalDouble, Double>(Codecs.DOUBLE) {
        @Override
        OptionalDouble wrap(@Nullable Double value) {
            return Optionals.ofDouble(value);
        }

        @Override
        @Nullable
        Double unwrap(OptionalDouble value) {
            return Optionals.orNull(value);
        }
    };

    private OptionalCodec() {}

    /** A codec of an {@link Optional}. */
    public static <T> OptionalCodec<Optional<T>> of(JsonCodec<T> codec) {
        return new Of<Optional<T>, T>(codec) {
            @Override
            Optional<T> wrap(@Nullable T value) {
                return Optional.ofNullable(value);
            }

            @Override
            @Nullable
            T unwrap(Optional<T> value) {
                return value.orElse(null);
            }
        };
    }

    /** No value. */
    public abstract O absent();

    private abstract static class Of<O, T> extends OptionalCodec<O> {

        private final JsonCodec<T> codec;

        Of(JsonCodec<T> codec) {
            this.codec = codec;
        }

        abstract O wrap(@Nullable T value);

        abstract @Nullable T unwrap(O value);

        @Override
        public O absent() {
            return wrap(null);
        }

        @Override
        public O read(JsonParser in) {
            return wrap(Json.read(in, codec));
        }

        @Override
        public void write(O optional, JsonGenerator out) {
            T value = unwrap(optional);
            if (value == null) {
                out.writeNull();
            } else {
                codec.write(value, out);
            }
        }
    }
}

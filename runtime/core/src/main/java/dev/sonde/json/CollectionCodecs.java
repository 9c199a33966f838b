package dev.sonde.json;

import java.lang.reflect.Array;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Codecs of collections and arrays, by composition. Stateless; safe to share between threads. */
public final class CollectionCodecs {

    public static final JsonCodec<boolean[]> BOOLEANS = new ArrayCodec<>(Codecs.BOOLEAN, boolean.class);
    public static final JsonCodec<int[]> INTS = new ArrayCodec<>(Codecs.INTEGER, int.class);
    public static final JsonCodec<long[]> LONGS = new ArrayCodec<>(Codecs.LONG, long.class);
    public static final JsonCodec<double[]> DOUBLES = new ArrayCodec<>(Codecs.DOUBLE, double.class);

    private CollectionCodecs() {}

    /** A JSON array as an array. */
    public static <T> JsonCodec<T[]> array(JsonCodec<T> element, Class<? super T> type) {
        return new ArrayCodec<>(element, type);
    }

    /** A JSON array as an immutable set in its order; what comes twice is in it once. */
    public static <T> JsonCodec<Set<T>> set(JsonCodec<T> element) {
        return new JsonCodec<>() {
            @Override
            public void write(Set<T> values, JsonGenerator out) {
                Codecs.writeList(values, element, out);
            }

            @Override
            public Set<T> read(JsonParser in) {
                return Collections.unmodifiableSet(new LinkedHashSet<>(Codecs.readList(in, element)));
            }
        };
    }

    /** A JSON object with the names of constants, as an immutable map in its order. */
    public static <K extends Enum<K>, V> JsonCodec<Map<K, V>> map(EnumCodec<K> keys, JsonCodec<V> value) {
        return new JsonCodec<>() {
            @Override
            public void write(Map<K, V> values, JsonGenerator out) {
                out.writeStartObject();
                for (Map.Entry<K, V> entry : values.entrySet()) {
                    out.writeName(keys.name(entry.getKey()));
                    value.write(entry.getValue(), out);
                }
                out.writeEndObject();
            }

            @Override
            public Map<K, V> read(JsonParser in) {
                Map<K, V> values = new LinkedHashMap<>();
                for (@Nullable String name = Json.firstName(in); name != null; name = Json.nextName(in)) {
                    K key = Json.read(in, new Key<>(name, keys));
                    if (key != null) {
                        values.put(key, Json.readValue(in, value));
                    }
                }
                return Collections.unmodifiableMap(values);
            }
        };
    }

    /** Reads the name of the value on which the parser stands, and nothing of the value. */
    private record Key<K extends Enum<K>>(String name, EnumCodec<K> keys) implements JsonCodec<K> {

        @Override
        public K read(JsonParser in) {
            return keys.readName(name, in);
        }

        @Override
        public void write(K value, JsonGenerator out) {
            out.writeName(keys.name(value));
        }
    }

    /** An array of any element type, primitive ones too. */
    private record ArrayCodec<A, T>(JsonCodec<T> element, Class<?> type) implements JsonCodec<A> {

        @Override
        @SuppressWarnings("unchecked") // The type is that of the elements.
        public A read(JsonParser in) {
            List<T> values = Codecs.readList(in, element);
            Object array = Array.newInstance(type, values.size());
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) != null) {
                    Array.set(array, i, values.get(i));
                }
            }
            return (A) array;
        }

        @Override
        @SuppressWarnings("unchecked")
        public void write(A array, JsonGenerator out) {
            out.writeStartArray();
            for (int i = 0; i < Array.getLength(array); i++) {
                element.write((T) Array.get(array, i), out);
            }
            out.writeEndArray();
        }
    }
}

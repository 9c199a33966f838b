package dev.sonde.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * Reads and writes one type as JSON, without reflection.
 *
 * <p>Codecs are stateless and safe to share between threads.
 *
 * @param <T> the type read and written
 */
public interface JsonCodec<T> {

    /**
     * Writes a value where the generator stands.
     *
     * @throws tools.jackson.core.JacksonException when the output cannot be written
     */
    void write(T value, JsonGenerator out);

    /**
     * Reads the value on whose first token the parser stands, and leaves the parser on its last token.
     *
     * @throws JsonMismatchException when the JSON is not of this type's shape
     * @throws tools.jackson.core.JacksonException when the input is not JSON or cannot be read
     */
    T read(JsonParser in);

    /**
     * The codec that a type names by {@link CodedBy}, as generated types do; for programs that learn types as they run.
     *
     * @throws IllegalArgumentException if it names none
     */
    static <T> JsonCodec<T> of(Class<? extends T> type) {
        return NamedCodecs.of(type);
    }
}

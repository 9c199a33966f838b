package dev.sonde.error;

import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonMismatchException;
import dev.sonde.json.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * What a codec could not read, and where.
 *
 * @param pointer JSON pointer to the value; empty for the whole
 * @param reason the reason in words
 */
record JsonFault(String pointer, String reason) {

    static JsonFault of(RuntimeException cause, String raw, JsonCodec<?> codec) {
        String reason = reason(cause);
        if (cause instanceof JsonMismatchException mismatch) {
            return new JsonFault(mismatch.pointer(), reason);
        }
        // Only a parser knows where it stopped, and nobody keeps one while all goes well: read once more.
        Witness<?> witness = new Witness<>(codec);
        try {
            JsonText.read(raw, witness);
        } catch (RuntimeException again) {
            return new JsonFault(witness.pointer(), reason);
        }
        return new JsonFault("", reason);
    }

    private static String reason(RuntimeException cause) {
        String message = cause instanceof JacksonException jackson ? jackson.getOriginalMessage() : cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }

    @Override
    public String toString() {
        return pointer.isEmpty() || reason.startsWith(pointer) ? reason : pointer + " " + reason;
    }

    /** Reads what another codec reads and remembers the parser. */
    private static final class Witness<T> implements JsonCodec<T> {

        private final JsonCodec<T> codec;
        private @Nullable JsonParser parser;

        Witness(JsonCodec<T> codec) {
            this.codec = codec;
        }

        @Override
        public T read(JsonParser in) {
            parser = in;
            return codec.read(in);
        }

        @Override
        public void write(T value, JsonGenerator out) {
            codec.write(value, out);
        }

        String pointer() {
            return parser == null
                    ? ""
                    : parser.streamReadContext().pathAsPointer().toString();
        }
    }
}

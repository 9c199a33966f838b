package dev.sonde.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * Reads and writes a value that has a text of its own, as a string.
 *
 * @param <T> the type read and written
 */
abstract class TextCodec<T> implements JsonCodec<T> {

    private final String what;

    /** @param what the text is, for messages, with an example */
    TextCodec(String what) {
        this.what = what;
    }

    /** May throw what it wants: the text is then none of these. */
    abstract T parse(String text) throws Exception;

    String print(T value) {
        return value.toString();
    }

    @Override
    public final void write(T value, JsonGenerator out) {
        out.writeString(print(value));
    }

    @Override
    public final T read(JsonParser in) {
        String text = Codecs.STRING.read(in);
        try {
            return parse(text.strip());
        } catch (Exception e) {
            throw JsonMismatchException.expected(what, in);
        }
    }
}

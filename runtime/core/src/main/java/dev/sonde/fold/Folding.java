package dev.sonde.fold;

import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonText;
import dev.sonde.json.JsonValue;
import dev.sonde.json.JsonValue.JsonObject;
import dev.sonde.json.JsonValueCodec;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.databind.util.TokenBuffer;

/**
 * A reply on its way, as far as its chunks are here. For one thread.
 *
 * @param <C> a chunk
 * @param <R> the reply
 */
public final class Folding<C, R> {

    private final JsonCodec<C> chunk;
    private final JsonCodec<R> reply;
    private final Rule rule;
    private final Size size = new Size();
    private final ObjectPart whole = new ObjectPart();

    Folding(JsonCodec<C> chunk, JsonCodec<R> reply, Rule rule) {
        this.chunk = chunk;
        this.reply = reply;
        this.rule = rule;
    }

    /** Adds the next chunk. */
    public void add(C next) {
        if (json(next) instanceof JsonObject object) {
            whole.add(object, rule, size);
        }
    }

    /** A chunk as JSON. Through tokens, as to write and parse the text would take more than twice as long. */
    private JsonValue json(C next) {
        try (TokenBuffer tokens = new TokenBuffer(ObjectWriteContext.empty(), false)) {
            chunk.write(next, tokens);
            try (JsonParser in = tokens.asParser()) {
                in.nextToken();
                return JsonValue.read(in);
            }
        } catch (NumberFormatException infinite) {
            // A number beyond the range of doubles has a text, but no decimal value.
            return JsonText.read(JsonText.bytes(next, chunk), JsonValueCodec.INSTANCE);
        }
    }

    /**
     * The reply as far as it is here; may be asked for again after more chunks. As long as no chunk told why the reply ended, it
     * does not tell either: it is not complete.
     *
     * @throws tools.jackson.core.JacksonException when the chunks do not make up a reply
     */
    public R reply() {
        return JsonText.read(JsonText.bytes(json(), JsonValueCodec.INSTANCE), reply);
    }

    /** The reply as far as it is here, as JSON. */
    public JsonValue json() {
        return whole.toJson();
    }

    /** What reads the reply. */
    public JsonCodec<R> codec() {
        return reply;
    }

    /** About how many characters of JSON the reply takes so far. */
    public long size() {
        return size.characters();
    }

    /** How much is held: what replaces something counts for nothing. */
    static final class Size {

        private long characters;

        long characters() {
            return characters;
        }

        void add(String text) {
            characters += text.length();
        }

        /** A value that is there for the first time. */
        void add(JsonValue value) {
            if (value instanceof JsonValue.JsonString text) {
                add(text.value());
            } else if (value instanceof JsonValue.JsonArray array) {
                array.values().forEach(this::add);
            } else if (value instanceof JsonObject object) {
                for (Map.Entry<String, JsonValue> property : object.properties().entrySet()) {
                    add(property.getKey());
                    add(property.getValue());
                }
            }
            // The commas, brackets and digits.
            characters += 8;
        }
    }
}

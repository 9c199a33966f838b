package dev.sonde.prompt;

import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonValue;
import dev.sonde.prompt.lenient.Reading;
import dev.sonde.prompt.lenient.ReplyJson;
import org.jspecify.annotations.Nullable;

/** A value as it grows: with each piece of the text what there is of it, and at the end the whole. */
final class GrowingValue<T> extends Unfolding<Partial<T>> {

    private static final String VALUE = "value";

    private final JsonCodec<T> codec;
    private final boolean enveloped;
    private final Preamble preamble = new Preamble();
    private final StringBuilder text = new StringBuilder();
    private @Nullable OpenJson json;

    private GrowingValue(JsonCodec<T> codec, boolean enveloped) {
        this.codec = codec;
        this.enveloped = enveloped;
    }

    /**
     * Begins with nothing.
     *
     * @param enveloped whether the value was asked for as <code>{"value": …}</code>
     */
    record Start<T>(JsonCodec<T> codec, boolean enveloped) implements Beginning<Partial<T>> {
        @Override
        public Unfolding<Partial<T>> begin() {
            return new GrowingValue<>(codec, enveloped);
        }
    }

    /** What there is of a text that was cut off. */
    static <T> Partial<T> cut(String text) {
        Preamble preamble = new Preamble();
        OpenJson json = null;
        for (int i = 0; i < text.length(); i++) {
            if (json == null && preamble.isOver(text.charAt(i))) {
                json = new OpenJson();
            }
            if (json != null) {
                json.add(text.charAt(i));
            }
        }
        return new Partial<>(json == null ? "" : json.closed(), null, null);
    }

    @Override
    Unfolding<Partial<T>> anew() {
        return new GrowingValue<>(codec, enveloped);
    }

    @Override
    void add(String piece) {
        text.append(piece);
        for (int i = 0; i < piece.length(); i++) {
            if (json == null && preamble.isOver(piece.charAt(i))) {
                json = new OpenJson();
            }
            if (json != null) {
                json.add(piece.charAt(i));
            }
        }
        if (json != null) {
            give(new Partial<>(json.closed(), enveloped ? VALUE : null, null));
        }
    }

    @Override
    void end(Ending ending) {
        String said = text.toString();
        Replies.require(said, ending);
        Reading<T> read = enveloped ? ReplyJson.readValue(said, codec) : ReplyJson.read(said, codec);
        give(new Partial<>(
                json == null ? JsonValue.of(said).toString() : json.closed(), enveloped ? VALUE : null, read.value()));
    }
}

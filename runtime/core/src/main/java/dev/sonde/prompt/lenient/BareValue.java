package dev.sonde.prompt.lenient;

import dev.sonde.error.InvalidReplyException;
import dev.sonde.json.Codecs;
import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonText;
import dev.sonde.json.LenientRead;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value that does not stand in its envelope, or not in clean JSON. */
final class BareValue<T> {

    private final String text;
    private final String said;
    private final JsonCodec<T> codec;
    private final Envelope<T> envelope;

    BareValue(String text, JsonCodec<T> codec, Envelope<T> envelope) {
        this.text = text;
        this.said = Wrapping.remove(text);
        this.codec = codec;
        this.envelope = envelope;
    }

    T read() {
        // A text that is JSON as it stands is not looked at for thoughts and fences, which its strings may speak of.
        T value = ReplyJson.tryRead(text, codec);
        value = value == null ? ReplyJson.tryRead(said, envelope) : value;
        value = value == null ? ReplyJson.tryRead(said, codec) : value;
        if (value != null) {
            return value;
        }
        Optional<String> json = find();
        return json.isPresent() ? readFound(json.get()) : leniently(quoted(), codec);
    }

    private T readFound(String json) {
        if (Envelope.isOne(json)) {
            return leniently(json, envelope);
        }
        T member = OnlyMember.read(json, codec);
        if (member != null) {
            return member;
        }
        LenientRead<T> read = JsonText.readLeniently(json, codec, Words.INSTANCE);
        T value = read.problems().isEmpty() ? read.value() : words();
        if (value == null) {
            throw InvalidReplyException.of(read.problems(), text);
        }
        return value;
    }

    /** Prose may hold brackets that are no JSON; only a reply that is nothing but JSON must be whole. */
    private Optional<String> find() {
        try {
            return JsonFinder.find(text, said);
        } catch (InvalidReplyException notOne) {
            if (words() == null) {
                throw notOne;
            }
            return Optional.empty();
        }
    }

    /** The value that a text says which does not begin as JSON. */
    private @Nullable T words() {
        return Wrapping.beginsAsJson(said) ? null : ReplyJson.tryRead(quoted(), codec);
    }

    private T leniently(String json, JsonCodec<T> as) {
        return ReplyJson.readLeniently(text, json, as).value();
    }

    private String quoted() {
        return JsonText.write(said, Codecs.STRING);
    }
}

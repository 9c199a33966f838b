package dev.sonde.prompt.lenient;

import dev.sonde.error.InvalidReplyException;
import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonText;
import dev.sonde.json.LenientRead;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The door of this package: reads typed values out of what a model says. Clean JSON is read as such, and pays nothing for what else
 * is understood.
 */
public final class ReplyJson {

    private ReplyJson() {}

    /**
     * The JSON object or array of a reply.
     *
     * @throws InvalidReplyException with all that is wrong, when there is no such value or it does not fit
     */
    public static <T> Reading<T> read(String text, JsonCodec<T> codec) {
        T clean = tryRead(text, codec);
        if (clean != null) {
            return new Reading<>(clean, false);
        }
        String said = Wrapping.remove(text);
        T unwrapped = tryRead(said, codec);
        if (unwrapped != null && Wrapping.beginsAsJson(said)) {
            return new Reading<>(unwrapped, true);
        }
        String json = JsonFinder.find(text, said)
                .orElseThrow(() -> new InvalidReplyException("it holds no JSON object", text));
        return readLeniently(text, json, codec);
    }

    /**
     * The value of a reply that was asked for as <code>{"value": …}</code>: that, the bare value, the only member that fits of an object
     * with other names, or a text that says the value.
     *
     * @throws InvalidReplyException with all that is wrong, when there is no such value or it does not fit
     */
    public static <T> Reading<T> readValue(String text, JsonCodec<T> codec) {
        Envelope<T> envelope = new Envelope<>(codec);
        T clean = tryRead(text, envelope);
        return clean == null
                ? new Reading<>(new BareValue<>(text, codec, envelope).read(), true)
                : new Reading<>(clean, false);
    }

    /** What a text says that is nothing but the JSON of a value; null if it is not. */
    static <T> @Nullable T tryRead(String json, JsonCodec<T> codec) {
        try {
            return JsonText.readExactly(json, codec);
        } catch (RuntimeException doesNotFit) {
            return null;
        }
    }

    /** @param text the reply, for errors */
    static <T> Reading<T> readLeniently(String text, String json, JsonCodec<T> codec) {
        LenientRead<T> read = JsonText.readLeniently(json, codec, Words.INSTANCE);
        if (!read.problems().isEmpty()) {
            throw InvalidReplyException.of(read.problems(), text);
        }
        return new Reading<>(Objects.requireNonNull(read.value()), true);
    }
}

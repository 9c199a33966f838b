package dev.sonde.prompt;

import dev.sonde.error.InvalidReplyException;
import dev.sonde.json.Codecs;
import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonText;
import java.util.List;

/** Reads typed values out of what a model says. */
final class ReplyJson {

    private ReplyJson() {}

    static <T> T read(String text, JsonCodec<T> codec) {
        List<String> found = JsonFinder.find(JsonFinder.unwrap(text));
        if (found.isEmpty()) {
            throw new InvalidReplyException("it holds no JSON object", text);
        }
        if (found.size() > 1) {
            throw new InvalidReplyException("it holds " + found.size() + " JSON values where one was asked for", text);
        }
        return decode(text, found.get(0), codec);
    }

    static <T> T readValue(String text, JsonCodec<T> codec) {
        String said = JsonFinder.unwrap(text);
        List<String> found = JsonFinder.find(said);
        String json = found.size() == 1 ? found.get(0) : said;
        if (Envelope.isOne(json)) {
            return decode(text, json, new Envelope<>(codec));
        }
        try {
            return JsonText.read(json, codec);
        } catch (RuntimeException notTheBareValue) {
            T member = OnlyMember.read(json, codec);
            if (member != null) {
                return member;
            }
            try {
                return JsonText.read(JsonText.write(said, Codecs.STRING), codec);
            } catch (RuntimeException notItsTextEither) {
                throw InvalidReplyException.of(text, json, codec, notTheBareValue);
            }
        }
    }

    /** Whether a text that could be read is simply that JSON. */
    static boolean isClean(String text, JsonCodec<?> codec) {
        try {
            JsonText.read(text, codec);
            return true;
        } catch (RuntimeException tolerated) {
            return false;
        }
    }

    private static <T> T decode(String text, String json, JsonCodec<T> codec) {
        try {
            return JsonText.read(json, codec);
        } catch (RuntimeException e) {
            throw InvalidReplyException.of(text, json, codec, e);
        }
    }
}

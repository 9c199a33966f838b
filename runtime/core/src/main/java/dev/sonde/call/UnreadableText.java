package dev.sonde.call;

import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonText;

/** Why a text cannot be read, found out once more. */
final class UnreadableText {

    private UnreadableText() {}

    static RuntimeException cause(String text, JsonCodec<?> codec) {
        try {
            JsonText.read(text, codec);
        } catch (RuntimeException e) {
            return e;
        }
        return new IllegalArgumentException("The text cannot be read");
    }
}

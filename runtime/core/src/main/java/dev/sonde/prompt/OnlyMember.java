package dev.sonde.prompt;

import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonText;
import dev.sonde.json.JsonValue;
import dev.sonde.json.JsonValue.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value out of an object that has it under a name of the model's own: <code>{"sentiment": "positive", "reason": "…"}</code>
 * where one of three words was asked for. Only where exactly one member can be read as the value: two readings are none.
 */
final class OnlyMember {

    private OnlyMember() {}

    /** The value; null if the text is no object, or if none or several of its members fit. */
    static <T> @Nullable T read(String json, JsonCodec<T> codec) {
        T found = null;
        if (parse(json) instanceof JsonObject object) {
            for (JsonValue member : object.properties().values()) {
                T value = tryRead(member.toString(), codec);
                if (value != null && found != null) {
                    return null;
                }
                found = value == null ? found : value;
            }
        }
        return found;
    }

    private static @Nullable JsonValue parse(String json) {
        try {
            return JsonValue.parse(json);
        } catch (RuntimeException notJson) {
            return null;
        }
    }

    private static <T> @Nullable T tryRead(String json, JsonCodec<T> codec) {
        try {
            return JsonText.read(json, codec);
        } catch (RuntimeException doesNotFit) {
            return null;
        }
    }
}

package dev.sonde.prompt.lenient;

import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonText;
import dev.sonde.json.JsonValue;
import dev.sonde.json.JsonValue.JsonObject;
import dev.sonde.json.JsonValue.JsonString;
import dev.sonde.json.JsonValueCodec;
import dev.sonde.json.LenientRead;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value out of an object that has it under a name of the model's own: <code>{"sentiment": "positive", "reason": "…"}</code>
 * where one of three words was asked for. Only where exactly one member can be read as the value: two readings are none.
 */
final class OnlyMember {

    private OnlyMember() {}

    /** The value; null if the text is no object, or if none or several of its members fit. */
    static <T> @Nullable T read(String json, JsonCodec<T> codec) {
        if (!(ReplyJson.tryRead(json, JsonValueCodec.INSTANCE) instanceof JsonObject object)) {
            return null;
        }
        Collection<JsonValue> members = object.properties().values();
        T found = null;
        for (JsonValue member : members) {
            T value = member(member, codec);
            if (value != null && found != null) {
                return null;
            }
            found = value == null ? found : value;
        }
        // Of one member alone, also what it may mean can be meant.
        return found == null && members.size() == 1
                ? leniently(members.iterator().next(), codec)
                : found;
    }

    /** What a member is, be it written as a string. */
    private static <T> @Nullable T member(JsonValue member, JsonCodec<T> codec) {
        T value = ReplyJson.tryRead(member.toString(), codec);
        return value == null && member instanceof JsonString string ? ReplyJson.tryRead(string.value(), codec) : value;
    }

    private static <T> @Nullable T leniently(JsonValue member, JsonCodec<T> codec) {
        LenientRead<T> read = JsonText.readLeniently(member.toString(), codec, Words.INSTANCE);
        return read.problems().isEmpty() ? read.value() : null;
    }
}

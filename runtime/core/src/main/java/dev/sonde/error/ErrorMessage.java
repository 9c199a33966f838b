package dev.sonde.error;

import dev.sonde.json.Json;
import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Finds what an error body says: {@code /error/message}, else {@code /error} or {@code /message} if it is a string. */
final class ErrorMessage implements JsonCodec<String> {

    private static final ErrorMessage CODEC = new ErrorMessage();

    private ErrorMessage() {}

    /** The message in an error body; empty if there is none. */
    static String of(String body) {
        if (!body.stripLeading().startsWith("{")) {
            return "";
        }
        try {
            return JsonText.read(body, CODEC);
        } catch (JacksonException notJson) {
            return "";
        }
    }

    @Override
    public String read(JsonParser in) {
        String found = "";
        for (@Nullable String name = Json.firstName(in); name != null; name = Json.nextName(in)) {
            if (name.equals("error") || name.equals("message")) {
                if (in.currentToken() == JsonToken.START_OBJECT) {
                    found = read(in);
                } else if (in.currentToken() == JsonToken.VALUE_STRING) {
                    found = in.getString();
                }
            }
            in.skipChildren();
        }
        return found;
    }

    @Override
    public void write(String value, JsonGenerator out) {
        out.writeString(value);
    }
}

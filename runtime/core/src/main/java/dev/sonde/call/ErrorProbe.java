package dev.sonde.call;

import dev.sonde.json.Json;
import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Finds out whether JSON that came with status 200 is an error object: one with an {@code error} that is not null. */
final class ErrorProbe implements JsonCodec<Boolean> {

    private static final ErrorProbe CODEC = new ErrorProbe();
    private static final byte[] NAME = {'"', 'e', 'r', 'r', 'o', 'r', '"'};

    private ErrorProbe() {}

    static boolean isError(byte[] json) {
        // Nearly every reply is spared the parsing: inside a JSON string the quotes would be escaped.
        if (!mentionsError(json)) {
            return false;
        }
        try {
            return JsonText.read(json, CODEC);
        } catch (JacksonException notAnObject) {
            return false;
        }
    }

    private static boolean mentionsError(byte[] json) {
        int last = json.length - NAME.length;
        for (int start = 0; start <= last; start++) {
            int matched = 0;
            while (matched < NAME.length && json[start + matched] == NAME[matched]) {
                matched++;
            }
            if (matched == NAME.length) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Boolean read(JsonParser in) {
        boolean error = false;
        for (@Nullable String name = Json.firstName(in); name != null; name = Json.nextName(in)) {
            if (name.equals("error")) {
                error |= in.currentToken() == JsonToken.START_OBJECT || in.currentToken() == JsonToken.VALUE_STRING;
            }
            in.skipChildren();
        }
        return error;
    }

    @Override
    public void write(Boolean value, JsonGenerator out) {
        out.writeBoolean(value);
    }
}

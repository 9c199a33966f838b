package dev.sonde.call;

import dev.sonde.json.Json;
import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonText;
import java.util.Arrays;
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

    static boolean isError(byte[] json, int from, int to) {
        // Nearly every reply is spared the parsing: inside a JSON string the quotes would be escaped.
        if (!mentionsError(json, from, to)) {
            return false;
        }
        try {
            return JsonText.read(json, from, to, CODEC);
        } catch (JacksonException notAnObject) {
            return false;
        }
    }

    /** Looks at every fourth byte: in the name, four in a row are an r or o. */
    private static boolean mentionsError(byte[] json, int from, int to) {
        for (int i = from + 2; i < to; i += 4) {
            if (json[i] == 'r' || json[i] == 'o') {
                for (int start = Math.max(from, i - 5); start <= i - 2; start++) {
                    if (Arrays.equals(json, start, Math.min(to, start + NAME.length), NAME, 0, NAME.length)) {
                        return true;
                    }
                }
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

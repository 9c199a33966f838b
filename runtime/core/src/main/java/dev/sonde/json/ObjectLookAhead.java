package dev.sonde.json;

import dev.sonde.json.JsonValue.JsonObject;
import dev.sonde.json.JsonValue.JsonString;
import java.util.List;
import tools.jackson.core.JsonParser;

/**
 * An object that must be seen as a whole before it is known what it is: read once to look at, and once more by the codec of what it is.
 */
public final class ObjectLookAhead {

    private final JsonParser in;
    private final JsonObject object;

    private ObjectLookAhead(JsonParser in, JsonObject object) {
        this.in = in;
        this.object = object;
    }

    /** Reads the object on which the parser stands. */
    public static ObjectLookAhead read(JsonParser in) {
        return new ObjectLookAhead(in, (JsonObject) JsonValue.read(in));
    }

    /** Whether the property holds one of these strings. */
    public boolean is(String property, String... values) {
        return object.properties().get(property) instanceof JsonString string
                && List.of(values).contains(string.value());
    }

    /** Whether it has all these properties. */
    public boolean has(String... properties) {
        return object.properties().keySet().containsAll(List.of(properties));
    }

    /** A parser that stands on the object once more. */
    public JsonParser parser() {
        JsonParser again = LenientParser.again(in, object.toString());
        again.nextToken();
        return again;
    }

    /** The object as it came. */
    public JsonValue value() {
        return object;
    }
}

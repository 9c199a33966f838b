package dev.sonde.call;

import dev.sonde.json.JsonValue;
import dev.sonde.json.JsonValue.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A JSON body with properties that its codec does not know. */
final class ExtendedBody {

    private ExtendedBody() {}

    static byte[] of(byte[] body, Map<String, JsonValue> properties) {
        if (!(JsonValue.parse(new String(body, StandardCharsets.UTF_8)) instanceof JsonObject object)) {
            throw new IllegalArgumentException(
                    "The body of this call is no JSON object: it cannot take the properties " + properties.keySet());
        }
        Map<String, JsonValue> all = new LinkedHashMap<>(object.properties());
        all.putAll(properties);
        return JsonValue.of(all).toString().getBytes(StandardCharsets.UTF_8);
    }
}

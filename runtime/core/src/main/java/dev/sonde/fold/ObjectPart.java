package dev.sonde.fold;

import dev.sonde.json.JsonValue;
import dev.sonde.json.JsonValue.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object that grows. */
final class ObjectPart implements Part {

    private final Map<String, Part> properties = new LinkedHashMap<>();

    void add(JsonObject object, Rule rule, Folding.Size size) {
        for (Map.Entry<String, JsonValue> property : object.properties().entrySet()) {
            Rule own = rule.of(property.getKey());
            if (own.drops(property.getValue())) {
                continue;
            }
            String name = own.into() == null ? property.getKey() : own.into();
            Part before = properties.get(name);
            if (before == null) {
                size.add(name);
            }
            properties.put(name, Part.join(before, property.getValue(), own, size));
        }
    }

    @Nullable
    Part get(String name) {
        return properties.get(name);
    }

    @Override
    public JsonValue toJson() {
        Map<String, JsonValue> json = new LinkedHashMap<>();
        properties.forEach((name, part) -> json.put(name, part.toJson()));
        return JsonValue.of(json);
    }
}

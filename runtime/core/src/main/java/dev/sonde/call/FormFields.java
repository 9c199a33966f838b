package dev.sonde.call;

import dev.sonde.json.JsonValue;
import dev.sonde.json.JsonValue.JsonArray;
import dev.sonde.json.JsonValue.JsonNull;
import dev.sonde.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The fields of a form: one for each property of an object, several for an array, JSON for an object in it. */
final class FormFields {

    private FormFields() {}

    static List<ParameterStyle.Pair> of(JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            throw new IllegalArgumentException("Only an object can be sent as a form, but this is " + value);
        }
        List<ParameterStyle.Pair> fields = new ArrayList<>();
        object.properties().forEach((name, each) -> {
            if (each instanceof JsonArray) {
                fields.addAll(ParameterStyle.FORM_EXPLODED.pairs(name, each));
            } else if (!(each instanceof JsonNull)) {
                fields.add(new ParameterStyle.Pair(name, ParameterStyle.plain(each)));
            }
        });
        return fields;
    }

    /** Encoded for a URL-encoded body. */
    static String encoded(JsonValue value) {
        return of(value).stream()
                .map(field -> Route.parameter(field.name(), field.value()))
                .collect(Collectors.joining("&"));
    }
}

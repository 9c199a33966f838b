package dev.sonde.openapi.read;

import dev.sonde.openapi.model.Rules;
import dev.sonde.openapi.model.Rules.Bound;
import dev.sonde.openapi.model.Rules.Retired;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the assertions of a schema. */
final class RulesReader {

    private RulesReader() {}

    /**
     * The rules of a value.
     *
     * @param place where the schema stands
     * @param enumeration the schema that lists its values, if any: the same, or the one it refers to
     */
    static Rules read(Node place, Node enumeration) {
        return new Rules(
                bound(place, "minimum", "exclusiveMinimum"),
                bound(place, "maximum", "exclusiveMaximum"),
                first(place, "minLength", "minItems", "minProperties"),
                first(place, "maxLength", "maxItems", "maxProperties"),
                place.has("pattern") ? place.json().get("pattern").asText() : null,
                values(enumeration),
                enumeration.flag("x-sonde-open"),
                retired(enumeration),
                place.pointer(),
                enumeration.pointer());
    }

    private static List<String> values(Node enumeration) {
        List<String> values = new ArrayList<>();
        for (Node value : enumeration.get("enum").elements()) {
            if (!value.json().isNull()) {
                values.add(value.json().asText());
            }
        }
        return values;
    }

    private static List<Retired> retired(Node enumeration) {
        return enumeration.get("x-sonde-retired").elements().stream()
                .map(value -> new Retired(
                        value.text("value"), value.text("since"), value.text("replacement"), value.flag("refused")))
                .toList();
    }

    private static @Nullable Bound bound(Node place, String inclusive, String exclusive) {
        if (place.get(exclusive).json().isNumber()) {
            return new Bound(place.json().get(exclusive).asDouble(), true);
        }
        // OpenAPI 3.0 says it with a boolean beside the bound.
        boolean open = place.get(exclusive).json().asBoolean(false);
        return place.has(inclusive) ? new Bound(place.json().get(inclusive).asDouble(), open) : null;
    }

    private static @Nullable Integer first(Node place, String... names) {
        for (String name : names) {
            if (place.has(name)) {
                return place.integer(name);
            }
        }
        return null;
    }
}

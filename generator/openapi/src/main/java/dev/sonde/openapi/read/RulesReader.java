package dev.sonde.openapi.read;

import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.model.Rules;
import dev.sonde.openapi.model.Rules.Bound;
import dev.sonde.openapi.model.Rules.Retired;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the assertions of a schema. */
final class RulesReader {

    private RulesReader() {}

    /** The rules of a value. */
    static Rules read(Node schema) {
        String type = schema.text("type");
        boolean number = type.equals("number") || type.equals("integer");
        return new Rules(
                number ? bound(schema, "minimum", "exclusiveMinimum") : null,
                number ? bound(schema, "maximum", "exclusiveMaximum") : null,
                schema.integer("min" + size(type)),
                schema.integer("max" + size(type)),
                type.equals("string") && schema.has("pattern")
                        ? schema.json().get("pattern").asText()
                        : null,
                values(schema),
                schema.flag("x-sonde-open"),
                retired(schema),
                schema.pointer());
    }

    private static List<String> values(Node schema) {
        Set<String> values = new LinkedHashSet<>();
        if (schema.has("const")) {
            values.add(schema.json().get("const").asText());
        }
        for (Node value : schema.get("enum").elements()) {
            if (!value.json().isNull()) {
                values.add(value.json().asText());
            }
        }
        return List.copyOf(values);
    }

    private static List<Retired> retired(Node schema) {
        return schema.get("x-sonde-retired").elements().stream()
                .map(value -> new Retired(
                        value.text("value"), value.text("since"), value.text("replacement"), value.flag("refused")))
                .toList();
    }

    private static @Nullable Bound bound(Node schema, String inclusive, String exclusive) {
        if (schema.get(exclusive).json().isNumber()) {
            return bound(schema.get(exclusive), true);
        }
        // OpenAPI 3.0 says it with a boolean beside the bound.
        return bound(schema.get(inclusive), schema.get(exclusive).json().asBoolean(false));
    }

    /** Null for one that every number keeps. */
    private static @Nullable Bound bound(Node value, boolean exclusive) {
        double bound = value.json().asDouble();
        return value.exists() && Double.isFinite(bound) ? new Bound(bound, exclusive) : null;
    }

    /** What the keywords for the size of such values end with. */
    private static String size(String type) {
        return switch (type) {
            case "string" -> "Length";
            case "array" -> "Items";
            case "object" -> "Properties";
            default -> "Nothing";
        };
    }
}

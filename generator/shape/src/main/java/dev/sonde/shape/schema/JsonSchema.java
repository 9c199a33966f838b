package dev.sonde.shape.schema;

import dev.sonde.shape.Declaration;
import dev.sonde.shape.Shape;
import dev.sonde.shape.schema.JsonText.JsonObject;
import java.util.List;

/**
 * The door of this package: the JSON Schema of a shape, on one line. Every type is written where it stands; only types that
 * contain themselves have a name under {@code $defs}.
 */
public final class JsonSchema {

    private JsonSchema() {}

    /**
     * The schema of a value.
     *
     * @param declarations of every type that the shape refers to, also indirectly
     */
    public static String of(Shape shape, List<? extends Declaration> declarations) {
        SchemaWriter writer = new SchemaWriter(new Definitions(declarations));
        return writer.withDefinitions(writer.schema(shape, "")).toString();
    }

    /** The schema of an object that holds the value in one property, for APIs that reply with objects only. */
    public static String ofProperty(
            String name, boolean required, Shape shape, List<? extends Declaration> declarations) {
        SchemaWriter writer = new SchemaWriter(new Definitions(declarations));
        JsonObject holder = new JsonObject()
                .putString("type", "object")
                .put(
                        "properties",
                        new JsonObject()
                                .put(name, writer.schema(shape, "").toString())
                                .toString());
        if (required) {
            holder.put("required", JsonText.strings(List.of(name)));
        }
        return writer.withDefinitions(holder).toString();
    }
}

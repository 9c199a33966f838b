package dev.sonde.shape.schema;

import com.palantir.javapoet.TypeName;
import dev.sonde.shape.Declaration;
import dev.sonde.shape.Declaration.Constant;
import dev.sonde.shape.Declaration.EnumShape;
import dev.sonde.shape.Declaration.EnumValue;
import dev.sonde.shape.Declaration.KindUnion;
import dev.sonde.shape.Declaration.RecordShape;
import dev.sonde.shape.Declaration.TaggedUnion;
import dev.sonde.shape.Property;
import dev.sonde.shape.Property.Presence;
import dev.sonde.shape.Rule;
import dev.sonde.shape.ScalarKind;
import dev.sonde.shape.Shape;
import dev.sonde.shape.schema.JsonText.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the schema of one shape; what it meets of recursive types it keeps for {@code $defs}. */
final class SchemaWriter {

    private final Definitions definitions;

    SchemaWriter(Definitions definitions) {
        this.definitions = definitions;
    }

    JsonObject withDefinitions(JsonObject schema) {
        return definitions.addedTo(schema, "$defs");
    }

    /** @param description what the place of the value says about it; empty if its type shall speak */
    JsonObject schema(Shape shape, String description) {
        if (shape instanceof Shape.Reference reference) {
            return reference(reference.type(), description);
        }
        if (shape instanceof Shape.Constrained constrained) {
            return constrained(constrained, description);
        }
        return plain(shape).describe(description);
    }

    /** What no keyword says, the description does. */
    private JsonObject constrained(Shape.Constrained shape, String description) {
        List<String> notes = new ArrayList<>(List.of(description.strip()));
        Map<String, Object> keywords = new LinkedHashMap<>();
        for (Rule rule : shape.rules()) {
            notes.add(rule.keywords().isEmpty() ? rule.words() : "");
            rule.keywords().forEach(keywords::putIfAbsent);
        }
        JsonObject schema = schema(shape.value(), Notes.join(notes));
        keywords.forEach((keyword, value) -> schema.put(keyword, JsonText.scalar(value)));
        return schema;
    }

    private JsonObject plain(Shape shape) {
        JsonObject schema = new JsonObject();
        if (shape instanceof Shape.Scalar scalar) {
            scalar(scalar.kind(), schema);
        } else if (shape instanceof Shape.ListOf list) {
            array(list.element(), schema);
        } else if (shape instanceof Shape.SequenceOf sequence) {
            array(sequence.element(), schema);
            if (sequence.sequence() == Shape.Sequence.SET) {
                schema.put("uniqueItems", "true");
            }
        } else if (shape instanceof Shape.MapOf map) {
            schema.putString("type", "object");
            if (map.key() != null) {
                schema.put("propertyNames", schema(map.key(), "").toString());
            }
            schema.put("additionalProperties", schema(map.value(), "").toString());
        } else if (shape instanceof Shape.OptionalOf optional) {
            String value = schema(optional.value(), "").toString();
            schema.put("anyOf", JsonText.array(List.of(value, "{\"type\":\"null\"}")));
        }
        return schema;
    }

    private static void scalar(ScalarKind kind, JsonObject schema) {
        schema.putString("type", kind.jsonType());
        if (!kind.format().isEmpty()) {
            schema.putString("format", kind.format());
        } else if (!kind.example().isEmpty()) {
            schema.put("examples", JsonText.strings(List.of(kind.example())));
        }
    }

    private void array(Shape element, JsonObject schema) {
        schema.putString("type", "array").put("items", schema(element, "").toString());
    }

    private JsonObject reference(TypeName type, String description) {
        if (!definitions.isRecursive(type)) {
            return declared(definitions.declaration(type), description);
        }
        String name =
                definitions.name(type, declaration -> declared(declaration, "").toString());
        return new JsonObject().putString("$ref", "#/$defs/" + name).describe(description);
    }

    private JsonObject declared(Declaration declaration, String description) {
        JsonObject schema = new JsonObject();
        if (declaration instanceof RecordShape record) {
            object(record, null, schema);
        } else if (declaration instanceof EnumShape values) {
            enumeration(values, schema);
        } else if (declaration instanceof TaggedUnion union) {
            schema.put("oneOf", JsonText.array(tagged(union)));
        } else if (declaration instanceof Declaration.Delegate delegate) {
            schema = schema(delegate.shape(), "");
        } else if (declaration instanceof KindUnion union) {
            schema.put(
                    "anyOf",
                    JsonText.array(union.variants().stream()
                            .map(variant -> schema(variant.shape(), "").toString())
                            .toList()));
        }
        return schema.describe(description.isEmpty() ? declaration.description() : description);
    }

    private void object(RecordShape record, @Nullable Constant tag, JsonObject schema) {
        JsonObject properties = new JsonObject();
        List<String> required = new ArrayList<>();
        List<Constant> constants = new ArrayList<>(record.constants());
        if (tag != null
                && constants.stream().noneMatch(constant -> constant.name().equals(tag.name()))) {
            constants.add(0, tag);
        }
        for (Constant constant : constants) {
            properties.put(
                    constant.name(),
                    new JsonObject().putString("const", constant.value()).toString());
            required.add(constant.name());
        }
        for (Property property : record.properties()) {
            JsonObject value = schema(property.shape(), property.description());
            if (property.presence() == Presence.DEFAULT) {
                value.put("default", JsonText.scalar(property.requireFallback().value()));
            }
            properties.put(property.name(), value.toString());
            if (property.presence() == Presence.REQUIRED || property.presence() == Presence.EMPTY) {
                required.add(property.name());
            }
        }
        schema.putString("type", "object").put("properties", properties.toString());
        if (!required.isEmpty()) {
            schema.put("required", JsonText.strings(required));
        }
    }

    private static void enumeration(EnumShape values, JsonObject schema) {
        if (!values.open()
                && values.values().stream()
                        .anyMatch(value -> !value.description().isEmpty())) {
            schema.put("oneOf", JsonText.array(described(values)));
            return;
        }
        // An open enum may hold any string: the known values are then examples only.
        schema.putString("type", "string")
                .put(
                        values.open() ? "examples" : "enum",
                        JsonText.strings(
                                values.values().stream().map(EnumValue::value).toList()));
    }

    private static List<String> described(EnumShape values) {
        return values.values().stream()
                .map(value -> new JsonObject()
                        .putString("const", value.value())
                        .describe(value.description())
                        .toString())
                .toList();
    }

    private List<String> tagged(TaggedUnion union) {
        List<String> variants = new ArrayList<>();
        for (Declaration.TaggedVariant variant : union.variants()) {
            if (definitions.declaration(variant.type()) instanceof RecordShape record) {
                JsonObject schema = new JsonObject();
                object(record, new Constant(union.tag(), variant.tag()), schema);
                variants.add(schema.describe(record.description()).toString());
            }
        }
        return variants;
    }
}

package dev.sonde.shape.schema;

import com.palantir.javapoet.TypeName;
import dev.sonde.shape.Declaration;
import dev.sonde.shape.Declaration.Constant;
import dev.sonde.shape.Declaration.EnumShape;
import dev.sonde.shape.Declaration.EnumValue;
import dev.sonde.shape.Declaration.KindUnion;
import dev.sonde.shape.Declaration.RecordShape;
import dev.sonde.shape.Declaration.TaggedUnion;
import dev.sonde.shape.Declaration.TaggedVariant;
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
import java.util.Optional;

/** Writes one strict schema. */
final class StrictWriter {

    private static final String NULL = "{\"type\":\"null\"}";

    private final StrictSchema rules;
    private final Definitions definitions;
    /** Whether something was met that is open to anything. */
    private boolean open;

    StrictWriter(StrictSchema rules, Definitions definitions) {
        this.rules = rules;
        this.definitions = definitions;
    }

    Optional<String> write(Shape shape) {
        JsonObject schema = definitions.addedTo(schema(shape, ""), rules.definitions());
        return open ? Optional.empty() : Optional.of(schema.toString());
    }

    private JsonObject schema(Shape shape, String description) {
        if (shape instanceof Shape.Reference reference) {
            return reference(reference.type(), description);
        }
        if (shape instanceof Shape.Constrained constrained) {
            return constrained(constrained, description);
        }
        if (shape instanceof Shape.Scalar scalar) {
            return scalar(scalar.kind(), description);
        }
        if (shape instanceof Shape.ListOf list) {
            return array(list.element(), description);
        }
        if (shape instanceof Shape.SequenceOf sequence) {
            boolean set = sequence.sequence() == Shape.Sequence.SET;
            return array(sequence.element(), set ? note(description, "each element once") : description);
        }
        if (shape instanceof Shape.OptionalOf optional) {
            return orNull(schema(optional.value(), description));
        }
        // A map may have any properties, and raw JSON be anything.
        open = true;
        return new JsonObject();
    }

    private JsonObject constrained(Shape.Constrained shape, String description) {
        List<String> notes = new ArrayList<>(List.of(description.strip()));
        Map<String, Object> keywords = new LinkedHashMap<>();
        for (Rule rule : shape.rules()) {
            boolean allowed = !rule.keywords().isEmpty()
                    && rules.keywords().containsAll(rule.keywords().keySet());
            notes.add(allowed ? "" : rule.words());
            if (allowed) {
                rule.keywords().forEach(keywords::putIfAbsent);
            }
        }
        JsonObject schema = schema(shape.value(), Notes.join(notes));
        keywords.forEach((keyword, value) -> schema.put(keyword, JsonText.scalar(value)));
        return schema;
    }

    private JsonObject scalar(ScalarKind kind, String description) {
        JsonObject schema = new JsonObject().putString("type", kind.jsonType());
        String notes = description;
        if (rules.formats().contains(kind.format())) {
            schema.putString("format", kind.format());
        } else if (!kind.format().isEmpty()) {
            notes = note(notes, kind.format());
        }
        return schema.describe(kind.example().isEmpty() ? notes : note(notes, "such as " + kind.example()));
    }

    private JsonObject array(Shape element, String description) {
        JsonObject schema = new JsonObject().putString("type", "array");
        return schema.put("items", schema(element, "").toString()).describe(description);
    }

    private static JsonObject orNull(JsonObject schema) {
        return anyOf(List.of(schema.toString(), NULL));
    }

    private static JsonObject anyOf(List<String> schemas) {
        return new JsonObject().put("anyOf", JsonText.array(schemas));
    }

    private JsonObject reference(TypeName type, String description) {
        if (!definitions.isRecursive(type)) {
            return declared(definitions.declaration(type), description);
        }
        String name =
                definitions.name(type, declaration -> declared(declaration, "").toString());
        return new JsonObject().putString("$ref", "#/" + rules.definitions() + "/" + name);
    }

    private JsonObject declared(Declaration declaration, String description) {
        String said = description.isEmpty() ? declaration.description() : description;
        if (declaration instanceof RecordShape record) {
            return object(record, record.constants()).describe(said);
        }
        if (declaration instanceof EnumShape values) {
            return enumeration(values, said);
        }
        if (declaration instanceof Declaration.Delegate delegate) {
            return schema(delegate.shape(), said);
        }
        if (declaration instanceof TaggedUnion union) {
            return anyOf(tagged(union)).describe(said);
        }
        return anyOf(((KindUnion) declaration)
                        .variants().stream()
                                .map(variant -> schema(variant.shape(), "").toString())
                                .toList())
                .describe(said);
    }

    private JsonObject object(RecordShape record, List<Constant> constants) {
        JsonObject properties = new JsonObject();
        List<String> required = new ArrayList<>();
        for (Constant constant : constants) {
            JsonObject only = new JsonObject().putString("type", "string");
            properties.put(
                    constant.name(),
                    only.put("enum", JsonText.strings(List.of(constant.value())))
                            .toString());
            required.add(constant.name());
        }
        for (Property property : record.properties()) {
            properties.put(property.name(), property(property).toString());
            required.add(property.name());
        }
        return new JsonObject()
                .putString("type", "object")
                .put("properties", properties.toString())
                .put("required", JsonText.strings(required))
                .put("additionalProperties", "false");
    }

    private JsonObject property(Property property) {
        JsonObject value = schema(property.shape(), property.description());
        return property.presence() == Presence.OPTIONAL || property.presence() == Presence.NULLABLE
                ? orNull(value)
                : value;
    }

    private JsonObject enumeration(EnumShape values, String description) {
        JsonObject schema = new JsonObject().putString("type", "string");
        List<String> known = values.values().stream().map(EnumValue::value).toList();
        List<String> notes = new ArrayList<>(List.of(description));
        for (EnumValue value : values.values()) {
            notes.add(value.description().isEmpty() ? "" : value.value() + ": " + value.description());
        }
        if (values.open()) {
            notes.add("such as " + String.join(", ", known));
        } else {
            schema.put("enum", JsonText.strings(known));
        }
        return schema.describe(Notes.join(notes));
    }

    private List<String> tagged(TaggedUnion union) {
        List<String> variants = new ArrayList<>();
        for (TaggedVariant variant : union.variants()) {
            if (definitions.declaration(variant.type()) instanceof RecordShape record) {
                List<Constant> constants = new ArrayList<>(List.of(new Constant(union.tag(), variant.tag())));
                record.constants().stream()
                        .filter(constant -> !constant.name().equals(union.tag()))
                        .forEach(constants::add);
                variants.add(
                        object(record, constants).describe(record.description()).toString());
            }
        }
        return variants;
    }

    private static String note(String description, String note) {
        return Notes.join(List.of(description, note));
    }
}

package dev.sonde.shape.schema;

import com.palantir.javapoet.TypeName;
import dev.sonde.shape.Declaration;
import dev.sonde.shape.Declaration.Constant;
import dev.sonde.shape.Declaration.EnumShape;
import dev.sonde.shape.Declaration.KindUnion;
import dev.sonde.shape.Declaration.RecordShape;
import dev.sonde.shape.Declaration.TaggedUnion;
import dev.sonde.shape.Declaration.TaggedVariant;
import dev.sonde.shape.Property;
import dev.sonde.shape.Property.Presence;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the type of one shape; what it meets of recursive types it keeps for their definitions. */
final class NotationWriter {

    private static final String OR = " | ";
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][\\w$]*");

    private final Definitions definitions;

    NotationWriter(Definitions definitions) {
        this.definitions = definitions;
    }

    String withDefinitions(String type) {
        if (definitions.texts().isEmpty()) {
            return type;
        }
        return type
                + definitions.texts().entrySet().stream()
                        .map(definition -> definition.getKey() + " = " + definition.getValue())
                        .collect(Collectors.joining(", ", ", where ", ""));
    }

    /** A type with what it does not say about its values. */
    String noted(Shape shape) {
        return type(shape) + comment(Notes.of(shape));
    }

    String type(Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            return scalar.kind().jsonType();
        }
        if (shape instanceof Shape.Reference reference) {
            return reference(reference.type());
        }
        if (shape instanceof Shape.ListOf list) {
            return array(list.element());
        }
        if (shape instanceof Shape.SequenceOf sequence) {
            return array(sequence.element());
        }
        if (shape instanceof Shape.MapOf map) {
            String key = map.key() == null ? "string" : type(map.key());
            return "{[key: " + key + "]: " + noted(map.value()) + "}";
        }
        if (shape instanceof Shape.OptionalOf optional) {
            return type(optional.value()) + OR + "null";
        }
        return shape instanceof Shape.Constrained constrained ? type(constrained.value()) : "any";
    }

    /** What its type does not say about an element stands behind it, as it does behind a member. */
    private String array(Shape element) {
        String type = type(element);
        String notes = Notes.of(element);
        boolean grouped = isUnion(element) || !notes.isEmpty();
        return (grouped ? "(" + type + comment(notes) + ")" : type) + "[]";
    }

    /** Whether the type is written as several with a bar between them. */
    private boolean isUnion(Shape shape) {
        if (shape instanceof Shape.Constrained constrained) {
            return isUnion(constrained.value());
        }
        if (shape instanceof Shape.OptionalOf) {
            return true;
        }
        if (!(shape instanceof Shape.Reference reference) || definitions.isRecursive(reference.type())) {
            return false;
        }
        Declaration declaration = definitions.declaration(reference.type());
        return declaration instanceof Declaration.Delegate delegate
                ? isUnion(delegate.shape())
                : !(declaration instanceof RecordShape);
    }

    private String reference(TypeName type) {
        return definitions.isRecursive(type)
                ? definitions.name(type, this::declared)
                : declared(definitions.declaration(type));
    }

    private String declared(Declaration declaration) {
        if (declaration instanceof RecordShape record) {
            return object(record, List.of());
        }
        if (declaration instanceof EnumShape values) {
            String known = values.values().stream()
                    .map(value -> JsonText.string(value.value()) + comment(value.description()))
                    .collect(Collectors.joining(OR));
            return values.open() ? known + OR + "string" : known;
        }
        if (declaration instanceof TaggedUnion union) {
            return union.variants().stream()
                    .map(variant -> tagged(union, variant))
                    .collect(Collectors.joining(OR));
        }
        if (declaration instanceof Declaration.Delegate delegate) {
            return type(delegate.shape());
        }
        return ((KindUnion) declaration)
                .variants().stream().map(variant -> type(variant.shape())).collect(Collectors.joining(OR));
    }

    private String tagged(TaggedUnion union, TaggedVariant variant) {
        RecordShape record = (RecordShape) definitions.declaration(variant.type());
        return object(record, List.of(new Constant(union.tag(), variant.tag()))) + comment(record.description());
    }

    private String object(RecordShape record, List<Constant> tags) {
        List<String> members = new ArrayList<>();
        Map<String, String> constants = new LinkedHashMap<>();
        tags.forEach(tag -> constants.put(tag.name(), tag.value()));
        record.constants().forEach(constant -> constants.put(constant.name(), constant.value()));
        constants.forEach((name, value) -> members.add(name(name) + ": " + JsonText.string(value)));
        for (Property property : record.properties()) {
            boolean optional = property.presence() != Presence.REQUIRED && property.presence() != Presence.EMPTY;
            members.add(name(property.name())
                    + (optional ? "?: " : ": ")
                    + type(property.shape())
                    + comment(notes(property)));
        }
        return "{" + String.join(", ", members) + "}";
    }

    private String notes(Property property) {
        String description = property.description();
        if (description.isEmpty() && unconstrained(property.shape()) instanceof Shape.Reference reference) {
            description = definitions.declaration(reference.type()).description();
        }
        List<String> notes = new ArrayList<>();
        notes.add(description.strip());
        notes.add(Notes.of(property.shape()));
        if (property.presence() == Presence.DEFAULT) {
            notes.add("default " + JsonText.scalar(property.requireFallback().value()));
        }
        return Notes.join(notes);
    }

    private static Shape unconstrained(Shape shape) {
        return shape instanceof Shape.Constrained constrained ? constrained.value() : shape;
    }

    private static String comment(String description) {
        String text =
                SPACE.matcher(description).replaceAll(" ").replace("*/", "* /").strip();
        return text.isEmpty() ? "" : " /* " + text + " */";
    }

    private static String name(String property) {
        return NAME.matcher(property).matches() ? property : JsonText.string(property);
    }
}

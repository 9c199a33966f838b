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
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes the type of one shape; what it meets of recursive types it keeps for their definitions. */
final class NotationWriter {

    private static final String OR = " | ";

    private final Map<TypeName, Declaration> declarations;
    private final Recursion recursion;
    private final Map<TypeName, String> names = new LinkedHashMap<>();
    private final Map<String, String> definitions = new LinkedHashMap<>();

    NotationWriter(Map<TypeName, Declaration> declarations) {
        this.declarations = declarations;
        this.recursion = new Recursion(declarations);
    }

    String withDefinitions(String type) {
        if (definitions.isEmpty()) {
            return type;
        }
        return type
                + definitions.entrySet().stream()
                        .map(definition -> definition.getKey() + " = " + definition.getValue())
                        .collect(Collectors.joining(", ", ", where ", ""));
    }

    String type(Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            return scalar.kind().jsonType();
        }
        if (shape instanceof Shape.Reference reference) {
            return reference(reference.type());
        }
        if (shape instanceof Shape.ListOf list) {
            String element = type(list.element());
            return (isUnion(list.element()) ? "(" + element + ")" : element) + "[]";
        }
        return shape instanceof Shape.MapOf map ? "{[key: string]: " + type(map.value()) + "}" : "any";
    }

    /** Whether the type is written as several with a bar between them. */
    private boolean isUnion(Shape shape) {
        return shape instanceof Shape.Reference reference
                && !(declarations.get(reference.type()) instanceof RecordShape)
                && !recursion.isRecursive(reference.type());
    }

    private String reference(TypeName type) {
        Declaration declaration = Objects.requireNonNull(declarations.get(type), type::toString);
        if (!recursion.isRecursive(type)) {
            return declared(declaration);
        }
        String name = names.get(type);
        if (name == null) {
            name = Declarations.name(type, names);
            names.put(type, name);
            // Reserves the place, so that definitions stand in the order in which they are met.
            definitions.put(name, "");
            definitions.put(name, declared(declaration));
        }
        return name;
    }

    private String declared(Declaration declaration) {
        if (declaration instanceof RecordShape record) {
            return object(record, List.of());
        }
        if (declaration instanceof EnumShape values) {
            String known = values.values().stream()
                    .map(value -> JsonText.string(value.value()))
                    .collect(Collectors.joining(OR));
            return values.open() ? known + OR + "string" : known;
        }
        if (declaration instanceof TaggedUnion union) {
            return union.variants().stream()
                    .map(variant -> tagged(union, variant))
                    .collect(Collectors.joining(OR));
        }
        return ((KindUnion) declaration)
                .variants().stream().map(variant -> type(variant.shape())).collect(Collectors.joining(OR));
    }

    private String tagged(TaggedUnion union, TaggedVariant variant) {
        RecordShape record = (RecordShape) Objects.requireNonNull(declarations.get(variant.type()));
        return object(record, List.of(new Constant(union.tag(), variant.tag())));
    }

    private String object(RecordShape record, List<Constant> tags) {
        List<String> members = new ArrayList<>();
        Map<String, String> constants = new LinkedHashMap<>();
        tags.forEach(tag -> constants.put(tag.name(), tag.value()));
        record.constants().forEach(constant -> constants.put(constant.name(), constant.value()));
        constants.forEach((name, value) -> members.add(name(name) + ": " + JsonText.string(value)));
        for (Property property : record.properties()) {
            boolean optional = property.presence() == Presence.OPTIONAL || property.presence() == Presence.NULLABLE;
            members.add(name(property.name()) + (optional ? "?: " : ": ") + type(property.shape()) + comment(property));
        }
        return "{" + String.join(", ", members) + "}";
    }

    private String comment(Property property) {
        String description = property.description();
        if (description.isEmpty() && property.shape() instanceof Shape.Reference reference) {
            description =
                    Objects.requireNonNull(declarations.get(reference.type())).description();
        }
        String text = description.replaceAll("\\s+", " ").replace("*/", "* /").strip();
        return text.isEmpty() ? "" : " /* " + text + " */";
    }

    private static String name(String property) {
        return property.matches("[A-Za-z_$][\\w$]*") ? property : JsonText.string(property);
    }
}

package dev.sonde.openapi.read;

import com.palantir.javapoet.ClassName;
import dev.sonde.openapi.model.FoldMark;
import dev.sonde.openapi.model.Problems;
import dev.sonde.openapi.model.PropertyModel;
import dev.sonde.openapi.model.Rules;
import dev.sonde.openapi.model.TypeModel;
import dev.sonde.openapi.model.TypeModel.EnumModel;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import dev.sonde.shape.Declaration.Constant;
import dev.sonde.shape.Declaration.EnumShape;
import dev.sonde.shape.Declaration.EnumValue;
import dev.sonde.shape.Property.Presence;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.List;

/** Reads the schemas that become types of their own. */
final class TypeReader {

    /** Stands for a type while it is being read. */
    static final TypeModel UNREAD =
            new ObjectModel("#", ClassName.get("", "Unread"), "", false, List.of(), List.of(), List.of(), false, false);

    private final SchemaReader schemas;
    private final Directions directions;
    private final Problems problems;

    TypeReader(SchemaReader schemas, Directions directions, Problems problems) {
        this.schemas = schemas;
        this.directions = directions;
        this.problems = problems;
    }

    TypeModel read(Node schema, ClassName type) {
        return switch (Kind.of(schema)) {
            case ENUM -> enumeration(schema, type);
            case UNION -> new UnionReader(schemas, problems).read(schema, type);
            default -> object(schema, type);
        };
    }

    private ObjectModel object(Node schema, ClassName type) {
        List<String> required = schema.strings("required");
        List<PropertyModel> properties = new ArrayList<>();
        List<Constant> constants = new ArrayList<>();
        for (Node property : schema.get("properties").members()) {
            if (property.has("const") && required.contains(property.name())) {
                constants.add(new Constant(property.name(), constant(property)));
            } else {
                properties.add(property(property, type, required.contains(property.name()), isLenient(schema)));
            }
        }
        return new ObjectModel(
                schema.pointer(),
                type,
                schema.text("description"),
                schema.flag("deprecated"),
                properties,
                constants,
                ConflictReader.read(schema, properties),
                directions.inRequest(schema.pointer()),
                false);
    }

    /** A type that no operation mentions is treated like a reply: read what comes. */
    private boolean isLenient(Node schema) {
        return directions.inReply(schema.pointer()) || !directions.inRequest(schema.pointer());
    }

    private String constant(Node property) {
        if (!property.get("const").json().isTextual()) {
            problems.add(property.get("const").pointer(), "a constant that is no string cannot be rendered exactly");
        }
        return property.json().get("const").asText();
    }

    private PropertyModel property(Node place, ClassName owner, boolean required, boolean lenient) {
        Nullability nullability = Nullability.of(place);
        Shape shape = schemas.shape(place, owner.simpleName() + Names.type(place.name()));
        Node target = schemas.target(place);
        return new PropertyModel(
                place.name(),
                Names.member(place.name()),
                shape,
                required,
                presence(shape, required, nullability.nullable(), lenient),
                place.text("description", target.text("description")),
                place.flag("deprecated"),
                rules(nullability.schema(), target),
                new FoldMark(place.text("x-sonde-fold"), place.text("x-sonde-folds-into")),
                place.has("default") && !place.get("default").json().isNull()
                        ? place.json().get("default").toString()
                        : null);
    }

    /** The rules of a type of its own, such as an enum, stand in that type. */
    private static Rules rules(Node place, Node target) {
        boolean named = place.has("$ref")
                && switch (Kind.of(target)) {
                    case ENUM, UNION, OBJECT -> true;
                    default -> false;
                };
        return named ? Rules.none(target.pointer()) : RulesReader.read(place.has("$ref") ? target : place);
    }

    private static Presence presence(Shape shape, boolean required, boolean nullable, boolean lenient) {
        if (!required || (nullable && lenient)) {
            // In a reply that lacks it, it stays absent; a null that comes is kept beside the components.
            return Presence.OPTIONAL;
        }
        if (!lenient) {
            return nullable ? Presence.NULLABLE : Presence.REQUIRED;
        }
        return shape instanceof Shape.ListOf || shape instanceof Shape.MapOf ? Presence.EMPTY : Presence.OPTIONAL;
    }

    private EnumModel enumeration(Node schema, ClassName type) {
        List<EnumValue> values = new ArrayList<>();
        for (String value : RulesReader.read(schema).values()) {
            values.add(new EnumValue(value, Names.constant(value), ""));
        }
        return new EnumModel(
                schema.pointer(),
                new EnumShape(type, schema.text("description"), values, true),
                schema.flag("deprecated"),
                RulesReader.read(schema));
    }
}

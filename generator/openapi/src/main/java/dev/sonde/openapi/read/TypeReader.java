package dev.sonde.openapi.read;

import com.palantir.javapoet.ClassName;
import dev.sonde.openapi.document.Canonical;
import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.model.FoldMark;
import dev.sonde.openapi.model.PropertyModel;
import dev.sonde.openapi.model.Rules;
import dev.sonde.openapi.model.TypeModel;
import dev.sonde.openapi.model.TypeModel.EnumModel;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import dev.sonde.shape.Declaration.Constant;
import dev.sonde.shape.Declaration.EnumShape;
import dev.sonde.shape.Declaration.EnumValue;
import dev.sonde.shape.Declaration.RecordShape;
import dev.sonde.shape.Property.Presence;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the schemas that become types of their own. */
final class TypeReader {

    /** Stands for a type while it is being read. */
    static final TypeModel UNREAD = new ObjectModel(
            "#", ClassName.get("", "Unread"), "", false, List.of(), List.of(), null, List.of(), false, false);

    /** A constructor takes 255 words at most: what there is no room for is kept with the unknown properties. */
    private static final int MOST_COMPONENTS = 250;

    private final SchemaReader schemas;
    private final Canonical canonical;
    private final Directions directions;

    TypeReader(SchemaReader schemas, Directions directions) {
        this.schemas = schemas;
        this.canonical = schemas.canonical();
        this.directions = directions;
    }

    TypeModel read(Node schema, ClassName type) {
        return switch (Kind.of(schema)) {
            case ENUM -> enumeration(schema, type);
            case UNION -> new UnionReader(schemas).read(schema, type);
            default -> object(schema, type);
        };
    }

    private ObjectModel object(Node schema, ClassName type) {
        Set<String> required = Set.copyOf(schema.strings("required"));
        List<PropertyModel> properties = new ArrayList<>();
        List<Constant> constants = new ArrayList<>();
        Shape others = others(schema, type);
        UniqueNames components = others == null ? new UniqueNames() : new UniqueNames(RecordShape.OTHER);
        for (Node place : schema.get("properties").members().stream()
                .limit(MOST_COMPONENTS)
                .toList()) {
            Node property = canonical.of(place);
            boolean asked = required.contains(place.name());
            Optional<String> constant = Constants.of(property);
            if (asked && constant.isPresent()) {
                constants.add(new Constant(place.name(), constant.get()));
            } else {
                // What only one direction carries cannot be asked for in both.
                boolean both = !property.flag("readOnly") && !property.flag("writeOnly");
                String component = components.of(schemas.naming().property(place.name()));
                properties.add(property(property, place.name(), component, type, asked && both, isLenient(schema)));
            }
        }
        return new ObjectModel(
                schema.pointer(),
                type,
                schema.text("description"),
                schema.flag("deprecated"),
                properties,
                constants,
                others,
                ConflictReader.read(schema, properties),
                directions.inRequest(schema.pointer()),
                false);
    }

    /** The type of properties of any other name, if all of them are of one. */
    private @Nullable Shape others(Node schema, ClassName type) {
        Node place = schema.get("additionalProperties");
        boolean mixed = schema.has("patternProperties")
                || schema.get("properties").json().size() > MOST_COMPONENTS;
        if (mixed || !place.json().isObject()) {
            return null;
        }
        Shape shape = schemas.shape(place, type.simpleName() + "Value");
        return shape instanceof Shape.Raw ? null : shape;
    }

    /** A type that no operation mentions is treated like a reply: read what comes. */
    private boolean isLenient(Node schema) {
        return directions.inReply(schema.pointer()) || !directions.inRequest(schema.pointer());
    }

    private PropertyModel property(
            Node schema, String name, String component, ClassName owner, boolean required, boolean lenient) {
        Shape shape = schemas.shape(schema, owner.simpleName() + Names.type(name));
        Node target = canonical.resolved(schema);
        return new PropertyModel(
                name,
                component,
                shape,
                required,
                presence(shape, required, canonical.isNullable(schema), lenient),
                schema.text("description", target.text("description")),
                schema.flag("deprecated"),
                ForeignTypes.isForeign(shape, target) ? Rules.none(target.pointer()) : rules(schema, target),
                new FoldMark(schema.text("x-sonde-fold"), schema.text("x-sonde-folds-into")),
                schema.has("default") && !schema.get("default").json().isNull()
                        ? schema.json().get("default").toString()
                        : null);
    }

    /** The rules of a type of its own, such as an enum, stand in that type. */
    private static Rules rules(Node place, Node target) {
        if (Kind.of(target).isNamed()) {
            return place.has("$ref")
                    ? Rules.none(target.pointer())
                    : RulesReader.read(place).ofValues();
        }
        return RulesReader.read(place.has("$ref") ? target : place);
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
        Rules rules = RulesReader.read(schema);
        List<EnumValue> values = new ArrayList<>();
        UniqueNames constants = new UniqueNames("UNRECOGNIZED");
        for (String value : rules.values()) {
            values.add(new EnumValue(value, constants.of(schemas.naming().constant(value)), ""));
        }
        return new EnumModel(
                schema.pointer(),
                new EnumShape(type, schema.text("description"), values, true),
                schema.flag("deprecated"),
                rules,
                directions.inRequest(schema.pointer()));
    }
}

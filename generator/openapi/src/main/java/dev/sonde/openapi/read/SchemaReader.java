package dev.sonde.openapi.read;

import com.palantir.javapoet.ClassName;
import dev.sonde.openapi.model.Packages;
import dev.sonde.openapi.model.Problems;
import dev.sonde.openapi.model.TypeModel;
import dev.sonde.shape.ScalarKind;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads schemas: each place becomes a shape, and every object, enum and union met on the way a type. */
final class SchemaReader {

    private final RawDocument document;
    private final Packages packages;
    private final Problems problems;
    private final TypeReader typeReader;
    /** By the pointer of their schema; null while a type is being read. */
    private final Map<String, TypeModel> types = new LinkedHashMap<>();

    private final Map<String, ClassName> names = new LinkedHashMap<>();

    SchemaReader(RawDocument document, Packages packages, Problems problems) {
        this.document = document;
        this.packages = packages;
        this.problems = problems;
        this.typeReader = new TypeReader(this, Directions.of(document), problems);
    }

    /** Reads all components, and what is inline in them. */
    void readComponents() {
        for (Node schema : document.schemas()) {
            shape(schema, Names.type(schema.name()));
        }
    }

    List<TypeModel> types() {
        return new ArrayList<>(types.values());
    }

    RawDocument document() {
        return document;
    }

    Packages packages() {
        return packages;
    }

    /**
     * The shape of a schema.
     *
     * @param name the Java name of a type that this schema, if it is inline, becomes
     */
    Shape shape(Node place, String name) {
        Node schema = Nullability.of(place).schema();
        if (schema.has("$ref")) {
            Node target = document.follow(schema.text("$ref"));
            if (!target.exists()) {
                problems.add(RawDocument.dangling(schema));
                return new Shape.Raw();
            }
            return shape(target, Names.type(target.name()));
        }
        Keywords.check(schema, problems);
        return switch (Kind.of(schema)) {
            case STRING ->
                new Shape.Scalar(
                        schema.text("format").equals("decimal") ? ScalarKind.DECIMAL_STRING : ScalarKind.STRING);
            case BOOLEAN -> new Shape.Scalar(ScalarKind.BOOLEAN);
            case INTEGER ->
                new Shape.Scalar(schema.text("format").equals("int32") ? ScalarKind.INTEGER : ScalarKind.LONG);
            case NUMBER ->
                new Shape.Scalar(schema.text("format").equals("decimal") ? ScalarKind.DECIMAL : ScalarKind.DOUBLE);
            case ARRAY -> new Shape.ListOf(shape(schema.get("items"), name + "Item"));
            case MAP -> map(schema, name);
            case ANY -> new Shape.Raw();
            case OBJECT, ENUM, UNION -> reference(schema, name);
            case UNKNOWN -> {
                problems.add(
                        schema.pointer(),
                        "this schema cannot be rendered exactly; give it one type, or oneOf with "
                                + "variants that a discriminator or their JSON kind tells apart");
                yield new Shape.Raw();
            }
        };
    }

    /** What a place refers to: itself without its null, or the component behind its reference. */
    Node target(Node place) {
        Node target = Nullability.of(place).schema();
        while (target.has("$ref")) {
            target = Nullability.of(document.resolve(target)).schema();
        }
        return target;
    }

    private Shape map(Node schema, String name) {
        Node values = schema.get("additionalProperties");
        return new Shape.MapOf(values.json().isObject() ? shape(values, name + "Value") : new Shape.Raw());
    }

    private Shape reference(Node schema, String name) {
        ClassName type = names.get(schema.pointer());
        if (type == null) {
            type = packages.model(name);
            names.put(schema.pointer(), type);
            // Reserves the place, so that types stand in the order of the document even when they are recursive.
            types.put(schema.pointer(), TypeReader.UNREAD);
            types.put(schema.pointer(), typeReader.read(schema, type));
        }
        return Shape.Reference.of(type, packages.codec(type));
    }
}

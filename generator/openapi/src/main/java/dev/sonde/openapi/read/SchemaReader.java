package dev.sonde.openapi.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.sonde.openapi.document.Canonical;
import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.document.RawDocument;
import dev.sonde.openapi.model.Mappings;
import dev.sonde.openapi.model.Packages;
import dev.sonde.openapi.model.Problems;
import dev.sonde.openapi.model.TypeModel;
import dev.sonde.shape.ScalarKind;
import dev.sonde.shape.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/** Reads schemas: each place becomes a shape, and every object, enum and union met on the way a type. */
final class SchemaReader {

    private final RawDocument document;
    private final Packages packages;
    private final Naming naming;
    private final ForeignTypes foreign;
    private final Canonical canonical;
    private final ClassNames names;
    private final TypeReader typeReader;
    /** By the pointer of their schema; {@link TypeReader#UNREAD} as long as they are queued. */
    private final Map<String, TypeModel> types = new LinkedHashMap<>();

    private final Queue<Unread> unread = new ArrayDeque<>();
    /** Lists and maps that are being read, which can hold themselves. */
    private final Set<String> within = new HashSet<>();

    SchemaReader(RawDocument document, Packages packages, Mappings mappings) {
        this.document = document;
        this.packages = packages;
        this.canonical = new Canonical(document);
        this.naming = new Naming(mappings);
        this.foreign = new ForeignTypes(mappings);
        this.names = new ClassNames(document, naming);
        this.typeReader = new TypeReader(this, Directions.of(document));
    }

    private record Unread(Node schema, ClassName type) {}

    /** Reads all components, and what is inline in them. */
    void readComponents() {
        for (Node schema : document.schemas()) {
            shape(schema, Names.type(schema.name()));
        }
    }

    /** The types met so far. */
    List<TypeModel> types() {
        for (Unread next = unread.poll(); next != null; next = unread.poll()) {
            types.put(next.schema().pointer(), typeReader.read(next.schema(), next.type()));
        }
        return new ArrayList<>(types.values());
    }

    RawDocument document() {
        return document;
    }

    Canonical canonical() {
        return canonical;
    }

    Packages packages() {
        return packages;
    }

    Naming naming() {
        return naming;
    }

    /** The class of a component, by the name of its schema. */
    ClassName model(String schema) {
        return packages.model(names.of(document.schema(schema).pointer(), schema));
    }

    /** Adds the mappings that cannot be, after all has been read. */
    void checkMappings(Problems problems) {
        naming.check(problems);
        foreign.check(problems);
    }

    /**
     * The shape of a schema.
     *
     * @param name the Java name of a type that this schema, if it is inline, becomes
     */
    Shape shape(Node place, String name) {
        Node schema = canonical.of(place);
        Optional<Shape> mapped = foreign.of(schema);
        if (mapped.isPresent()) {
            return mapped.get();
        }
        if (schema.has("$ref")) {
            return referred(schema, document.follow(schema.text("$ref")));
        }
        return switch (Kind.of(schema)) {
            case STRING ->
                new Shape.Scalar(
                        schema.text("format").equals("decimal") ? ScalarKind.DECIMAL_STRING : ScalarKind.STRING);
            case BOOLEAN -> new Shape.Scalar(ScalarKind.BOOLEAN);
            case INTEGER ->
                new Shape.Scalar(schema.text("format").equals("int32") ? ScalarKind.INTEGER : ScalarKind.LONG);
            case NUMBER ->
                new Shape.Scalar(schema.text("format").equals("decimal") ? ScalarKind.DECIMAL : ScalarKind.DOUBLE);
            case ARRAY, MAP -> container(schema, name);
            case ANY -> new Shape.Raw();
            case OBJECT, ENUM, UNION -> reference(schema, name);
        };
    }

    /** Any value where the reference leads nowhere, or in a circle. */
    private Shape referred(Node reference, Node target) {
        if (!target.exists() || !within.add(reference.pointer())) {
            return new Shape.Raw();
        }
        Shape shape = shape(target, Names.type(target.name()));
        within.remove(reference.pointer());
        return shape;
    }

    private Shape container(Node schema, String name) {
        if (!within.add(schema.pointer())) {
            return new Shape.Raw();
        }
        Shape container = Kind.of(schema) == Kind.ARRAY
                ? new Shape.ListOf(element(schema.get("items"), name + "Item"))
                : new Shape.MapOf(element(schema.get("additionalProperties"), name + "Value"));
        within.remove(schema.pointer());
        return container;
    }

    private Shape element(Node place, String name) {
        Shape shape = shape(place, name);
        return shape instanceof Shape.Raw || !canonical.isNullable(place) ? shape : optional(shape);
    }

    /** What may be there or not. */
    static Shape optional(Shape shape) {
        return new Shape.OptionalOf(shape, ParameterizedTypeName.get(ClassName.get(Optional.class), shape.type()));
    }

    private Shape reference(Node schema, String name) {
        ClassName type = packages.model(names.of(schema.pointer(), name));
        if (types.putIfAbsent(schema.pointer(), TypeReader.UNREAD) == null) {
            unread.add(new Unread(schema, type));
        }
        return Shape.Reference.of(type, packages.codec(type));
    }
}

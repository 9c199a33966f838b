package dev.sonde.openapi.read;

import com.palantir.javapoet.ClassName;
import dev.sonde.openapi.document.Canonical;
import dev.sonde.openapi.document.Node;
import dev.sonde.openapi.model.Rules;
import dev.sonde.openapi.model.TypeModel;
import dev.sonde.openapi.model.TypeModel.KindUnionModel;
import dev.sonde.openapi.model.TypeModel.TaggedUnionModel;
import dev.sonde.openapi.model.TypeModel.ViewUnionModel;
import dev.sonde.shape.Declaration.JsonKind;
import dev.sonde.shape.Declaration.KindUnion;
import dev.sonde.shape.Declaration.KindVariant;
import dev.sonde.shape.Declaration.Mark;
import dev.sonde.shape.Declaration.TaggedUnion;
import dev.sonde.shape.Declaration.TaggedVariant;
import dev.sonde.shape.Declaration.View;
import dev.sonde.shape.Declaration.ViewUnion;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads canonical unions: by a constant where each variant has one; else by JSON kind and, among objects, by what only one of them
 * has; and where nothing tells the variants apart, as any value with views.
 */
final class UnionReader {

    private final SchemaReader schemas;
    private final Canonical canonical;

    UnionReader(SchemaReader schemas) {
        this.schemas = schemas;
        this.canonical = schemas.canonical();
    }

    TypeModel read(Node schema, ClassName type) {
        List<Node> variants = schema.get(Canonical.VARIANTS).elements();
        List<Node> objects = variants.stream()
                .filter(variant -> kind(variant) == JsonKind.OBJECT)
                .toList();
        VariantNames names = new VariantNames(canonical, type);
        Marks marks = new Marks(canonical, schema, objects);
        String tag = marks.constantTag();
        if (tag != null && objects.size() == variants.size()) {
            return tagged(schema, type, objects, tag, names);
        }
        if (objects.size() > 1 && !marks.tellApart()) {
            return views(schema, type, variants, names);
        }
        return byKind(schema, type, variants, objects.size() > 1 ? marks : null, names);
    }

    private TypeModel tagged(Node schema, ClassName type, List<Node> objects, String tag, VariantNames names) {
        List<TaggedVariant> variants = new ArrayList<>();
        for (Node object : objects) {
            String value = Constants.of(canonical.of(
                            canonical.resolved(object).get("properties").get(tag)))
                    .orElseThrow();
            ClassName record =
                    (ClassName) schemas.shape(object, names.of(object, value)).type();
            variants.add(new TaggedVariant(value, record, schemas.packages().codec(record)));
        }
        return new TaggedUnionModel(
                schema.pointer(),
                new TaggedUnion(type, schema.text("description"), tag, variants),
                schema.flag("deprecated"));
    }

    private TypeModel byKind(
            Node schema, ClassName type, List<Node> alternatives, @Nullable Marks marks, VariantNames names) {
        List<KindVariant> variants = new ArrayList<>();
        Map<ClassName, Rules> rules = new LinkedHashMap<>();
        for (Node alternative : alternatives) {
            JsonKind kind = kind(alternative);
            Mark mark = marks == null || kind != JsonKind.OBJECT ? null : marks.of(alternative);
            Shape shape = schemas.shape(alternative, names.of(alternative, mark == null ? kind : mark));
            boolean wrapped = !(shape instanceof Shape.Reference);
            ClassName variant =
                    shape instanceof Shape.Reference ? (ClassName) shape.type() : type.nestedClass(names.nested(kind));
            variants.add(new KindVariant(kind, mark, variant, shape, wrapped));
            rules.put(variant, RulesReader.read(canonical.resolved(alternative)));
        }
        return new KindUnionModel(
                schema.pointer(),
                new KindUnion(type, schema.text("description"), variants),
                schema.flag("deprecated"),
                rules);
    }

    private TypeModel views(Node schema, ClassName type, List<Node> alternatives, VariantNames names) {
        List<View> views = new ArrayList<>();
        UniqueNames unique = new UniqueNames();
        for (Node alternative : alternatives) {
            JsonKind kind = kind(alternative);
            Shape shape = schemas.shape(alternative, names.of(alternative, kind));
            String name = shape instanceof Shape.Reference reference
                    ? ((ClassName) reference.type()).simpleName()
                    : VariantNames.wrapper(kind);
            views.add(new View(unique.of(name), shape));
        }
        return new ViewUnionModel(
                schema.pointer(), new ViewUnion(type, schema.text("description"), views), schema.flag("deprecated"));
    }

    private JsonKind kind(Node variant) {
        return switch (canonical.resolved(variant).text("type")) {
            case "string" -> JsonKind.STRING;
            case "number", "integer" -> JsonKind.NUMBER;
            case "boolean" -> JsonKind.BOOLEAN;
            case "array" -> JsonKind.ARRAY;
            default -> JsonKind.OBJECT;
        };
    }
}

package dev.sonde.openapi.read;

import com.palantir.javapoet.ClassName;
import dev.sonde.openapi.model.Problems;
import dev.sonde.openapi.model.Rules;
import dev.sonde.openapi.model.TypeModel;
import dev.sonde.openapi.model.TypeModel.KindUnionModel;
import dev.sonde.openapi.model.TypeModel.TaggedUnionModel;
import dev.sonde.shape.Declaration.JsonKind;
import dev.sonde.shape.Declaration.KindUnion;
import dev.sonde.shape.Declaration.KindVariant;
import dev.sonde.shape.Declaration.TaggedUnion;
import dev.sonde.shape.Declaration.TaggedVariant;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code oneOf} and {@code anyOf}: by discriminator where there is one, else by the JSON kind of the variants. */
final class UnionReader {

    private final SchemaReader schemas;
    private final Problems problems;

    UnionReader(SchemaReader schemas, Problems problems) {
        this.schemas = schemas;
        this.problems = problems;
    }

    TypeModel read(Node schema, ClassName type) {
        List<Node> alternatives = new ArrayList<>(schema.get("oneOf").elements());
        alternatives.addAll(schema.get("anyOf").elements());
        return schema.has("discriminator") ? tagged(schema, type, alternatives) : byKind(schema, type, alternatives);
    }

    private TypeModel tagged(Node schema, ClassName type, List<Node> alternatives) {
        String tag = schema.get("discriminator").text("propertyName");
        List<TaggedVariant> variants = new ArrayList<>();
        for (Node alternative : alternatives) {
            Node target = schemas.target(alternative);
            Node constant = target.get("properties").get(tag).get("const");
            if (!alternative.has("$ref") || !constant.json().isTextual()) {
                problems.add(
                        alternative.pointer(),
                        "a variant must refer to a named object that requires '" + tag + "' as a constant string");
                continue;
            }
            Shape.Reference variant = (Shape.Reference) schemas.shape(alternative, "");
            ClassName record = (ClassName) variant.type();
            variants.add(new TaggedVariant(
                    constant.json().asText(), record, schemas.packages().codec(record)));
        }
        return new TaggedUnionModel(
                schema.pointer(),
                new TaggedUnion(type, schema.text("description"), tag, variants),
                schema.flag("deprecated"));
    }

    private TypeModel byKind(Node schema, ClassName type, List<Node> alternatives) {
        List<KindVariant> variants = new ArrayList<>();
        Map<ClassName, Rules> rules = new LinkedHashMap<>();
        Set<JsonKind> seen = EnumSet.noneOf(JsonKind.class);
        for (Node alternative : alternatives) {
            Node target = schemas.target(alternative);
            JsonKind kind = kind(target);
            if (kind == null || !seen.add(kind)) {
                problems.add(
                        alternative.pointer(),
                        "nothing tells this variant from the others; give the union a discriminator");
                continue;
            }
            KindVariant variant = variant(kind, type, alternative);
            variants.add(variant);
            rules.put(variant.type(), RulesReader.read(target));
        }
        return new KindUnionModel(
                schema.pointer(),
                new KindUnion(type, schema.text("description"), variants),
                schema.flag("deprecated"),
                rules);
    }

    private KindVariant variant(JsonKind kind, ClassName union, Node alternative) {
        Shape shape = schemas.shape(alternative, union.simpleName() + wrapperName(kind));
        return shape instanceof Shape.Reference named
                ? new KindVariant(kind, (ClassName) named.type(), shape, false)
                : new KindVariant(kind, union.nestedClass(wrapperName(kind)), shape, true);
    }

    private static String wrapperName(JsonKind kind) {
        return switch (kind) {
            case STRING -> "Text";
            case NUMBER -> "Number";
            case BOOLEAN -> "Flag";
            case ARRAY -> "Items";
            case OBJECT -> "Properties";
        };
    }

    private static @Nullable JsonKind kind(Node schema) {
        return switch (Kind.of(schema)) {
            case STRING, ENUM -> JsonKind.STRING;
            case NUMBER, INTEGER -> JsonKind.NUMBER;
            case BOOLEAN -> JsonKind.BOOLEAN;
            case ARRAY -> JsonKind.ARRAY;
            case OBJECT, MAP -> JsonKind.OBJECT;
            case UNION, ANY, UNKNOWN -> null;
        };
    }
}

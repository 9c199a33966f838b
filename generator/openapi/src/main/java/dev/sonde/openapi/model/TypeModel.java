package dev.sonde.openapi.model;

import com.palantir.javapoet.ClassName;
import dev.sonde.shape.Declaration;
import dev.sonde.shape.Declaration.Constant;
import dev.sonde.shape.Declaration.EnumShape;
import dev.sonde.shape.Declaration.KindUnion;
import dev.sonde.shape.Declaration.KindVariant;
import dev.sonde.shape.Declaration.RecordShape;
import dev.sonde.shape.Declaration.TaggedUnion;
import dev.sonde.shape.Declaration.ViewUnion;
import dev.sonde.shape.ScalarKind;
import dev.sonde.shape.Shape;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A named schema that becomes a Java type. */
public sealed interface TypeModel {

    /** JSON pointer of the schema, as a URI fragment. */
    String pointer();

    /** Whether the document deprecates it. */
    boolean deprecated();

    /** What the codec is made from. */
    Declaration declaration();

    /** The Java type. */
    default ClassName type() {
        return (ClassName) declaration().type();
    }

    /**
     * An object: becomes a record, with a builder if a request can carry it.
     *
     * @param others what properties of any other name hold; null if anything
     * @param conflicts values of its properties that do not go together
     */
    record ObjectModel(
            String pointer,
            ClassName type,
            String description,
            boolean deprecated,
            List<PropertyModel> properties,
            List<Constant> constants,
            @Nullable Shape others,
            List<ConflictModel> conflicts,
            boolean inRequest,
            boolean variant)
            implements TypeModel {

        public ObjectModel {
            properties = List.copyOf(properties);
            constants = List.copyOf(constants);
            conflicts = List.copyOf(conflicts);
        }

        /** The same object as a variant of a union by discriminator. */
        public ObjectModel asVariant() {
            return new ObjectModel(
                    pointer, type, description, deprecated, properties, constants, others, conflicts, inRequest, true);
        }

        @Override
        public RecordShape declaration() {
            return new RecordShape(
                    type,
                    description,
                    properties.stream().map(PropertyModel::toShape).toList(),
                    constants,
                    true,
                    others,
                    variant);
        }
    }

    /** An enum of strings: becomes a record around the wire value, with a constant per known value. */
    record EnumModel(String pointer, EnumShape declaration, boolean deprecated, Rules rules, boolean inRequest)
            implements TypeModel {}

    /** A union of objects by discriminator: becomes a sealed interface. */
    record TaggedUnionModel(String pointer, TaggedUnion declaration, boolean deprecated) implements TypeModel {}

    /**
     * A union by JSON kind: becomes a sealed interface.
     *
     * @param rules what is asserted about the values that a nested record wraps, by that record
     */
    record KindUnionModel(String pointer, KindUnion declaration, boolean deprecated, Map<ClassName, Rules> rules)
            implements TypeModel {

        public KindUnionModel {
            rules = Map.copyOf(rules);
        }

        /** The variant that is any string. */
        public Optional<KindVariant> text() {
            return declaration.variants().stream()
                    .filter(variant -> variant.wrapped() && variant.shape().equals(new Shape.Scalar(ScalarKind.STRING)))
                    .findFirst();
        }

        /** The rules of a variant that wraps its value. */
        public Rules rules(KindVariant variant) {
            return Objects.requireNonNull(rules.get(variant.type()));
        }
    }

    /** A union that nothing tells apart: becomes a record around its value, with views. */
    record ViewUnionModel(String pointer, ViewUnion declaration, boolean deprecated) implements TypeModel {}
}

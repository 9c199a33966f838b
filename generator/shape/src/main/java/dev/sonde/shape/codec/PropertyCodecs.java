package dev.sonde.shape.codec;

import static dev.sonde.shape.RuntimeTypes.JSON_CODEC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sonde.shape.Declaration.RecordShape;
import dev.sonde.shape.NameScope;
import dev.sonde.shape.Property;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Codecs of properties that are made of several, each once as a constant: else they would be made anew with every value. */
final class PropertyCodecs {

    private final Map<Property, FieldSpec> constants = new LinkedHashMap<>();
    private final @Nullable FieldSpec others;
    private final @Nullable Shape value;

    PropertyCodecs(RecordShape shape) {
        NameScope names = new NameScope();
        names.take("INSTANCE");
        for (Property property : shape.properties()) {
            if (isMade(property.shape())) {
                constants.put(property, constant(property.component(), property.shape(), names));
            }
        }
        value = shape.others();
        others = value == null || value instanceof Shape.Scalar || value instanceof Shape.Reference
                ? null
                : constant(RecordShape.ADDITIONAL, value, names);
    }

    List<FieldSpec> fields() {
        List<FieldSpec> fields = new ArrayList<>(constants.values());
        if (others != null) {
            fields.add(others);
        }
        return fields;
    }

    /** The codec of what properties of any other name hold. */
    CodeBlock ofOthers() {
        return others == null ? CodecExpressions.codec(Objects.requireNonNull(value)) : CodeBlock.of("$N", others);
    }

    /** The constant that reads and writes a property, if it has one. */
    Optional<FieldSpec> of(Property property) {
        return Optional.ofNullable(constants.get(property));
    }

    private static boolean isMade(Shape shape) {
        if (shape instanceof Shape.ListOf list) {
            return isMade(list.element());
        }
        if (shape instanceof Shape.MapOf map) {
            return map.key() != null || isMade(map.value());
        }
        return shape instanceof Shape.Constrained
                || shape instanceof Shape.OptionalOf
                || (shape instanceof Shape.SequenceOf sequence && sequence.sequence() != Shape.Sequence.PRIMITIVES);
    }

    private static FieldSpec constant(String component, Shape shape, NameScope names) {
        TypeName type = ParameterizedTypeName.get(JSON_CODEC, shape.type());
        String name = component.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
        return FieldSpec.builder(type, names.take(name), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(CodecExpressions.codec(shape))
                .build();
    }
}

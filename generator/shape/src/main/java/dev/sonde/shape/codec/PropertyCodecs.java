package dev.sonde.shape.codec;

import static dev.sonde.shape.RuntimeTypes.JSON_CODEC;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sonde.shape.Declaration.RecordShape;
import dev.sonde.shape.NameScope;
import dev.sonde.shape.Property;
import dev.sonde.shape.Shape;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Codecs of properties that are made of several, each once as a constant: else they would be made anew with every value. */
final class PropertyCodecs {

    private final Map<Property, FieldSpec> constants = new LinkedHashMap<>();

    PropertyCodecs(RecordShape shape) {
        NameScope names = new NameScope();
        names.take("INSTANCE");
        for (Property property : shape.properties()) {
            if (isMade(property.shape())) {
                constants.put(property, constant(property, names));
            }
        }
    }

    Iterable<FieldSpec> fields() {
        return constants.values();
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

    private static FieldSpec constant(Property property, NameScope names) {
        TypeName type = ParameterizedTypeName.get(JSON_CODEC, property.shape().type());
        String name =
                property.component().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
        return FieldSpec.builder(type, names.take(name), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(CodecExpressions.codec(property.shape()))
                .build();
    }
}

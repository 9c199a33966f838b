package dev.sonde.openapi.emit;

import static dev.sonde.shape.RuntimeTypes.JSON_VALUE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sonde.openapi.model.TypeModel.ObjectModel;
import dev.sonde.shape.Declaration.RecordShape;
import dev.sonde.shape.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * A component for properties that have none of their own.
 *
 * @param component its name
 * @param value what each of them holds
 * @param description what they are
 */
record OpenMap(String component, TypeName value, String description) {

    private static final String NULLS = "explicit nulls, written back as they are";

    /** Those of an object: first what the API gives a type, then whatever is left. */
    static List<OpenMap> of(ObjectModel object) {
        String unknown = object.declaration().unknown();
        return typed(object)
                .map(typed ->
                        List.of(typed, new OpenMap(unknown, JSON_VALUE, "what no other component can hold: " + NULLS)))
                .orElse(List.of(new OpenMap(unknown, JSON_VALUE, "unknown properties and " + NULLS)));
    }

    /** That of an object to which the API gives a type. */
    static Optional<OpenMap> typed(ObjectModel object) {
        Shape others = object.others();
        return others == null
                ? Optional.empty()
                : Optional.of(new OpenMap(RecordShape.ADDITIONAL, others.type(), "properties of any other name"));
    }

    TypeName type() {
        return ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), value);
    }

    /** The field of a builder. */
    FieldSpec field() {
        return FieldSpec.builder(type(), component, Modifier.PRIVATE, Modifier.FINAL)
                .initializer("new $T<>()", LinkedHashMap.class)
                .build();
    }

    /** The method of a builder that adds a property. */
    MethodSpec setter(ClassName builder) {
        return MethodSpec.methodBuilder("additionalProperty")
                .addJavadoc("Sets a property of any other name.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(String.class, "name")
                .addParameter(value.isBoxedPrimitive() ? value.unbox() : value, "value")
                .addStatement("$N.put(name, value)", component)
                .addStatement("return propertySet(name)")
                .build();
    }
}

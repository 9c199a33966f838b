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
import javax.lang.model.element.Modifier;

/**
 * A component for properties that have none of their own.
 *
 * @param component its name
 * @param value what each of them holds
 * @param description what they are
 * @param setting what a builder's method for one of them does
 * @param unknown the component that keeps explicit nulls
 */
record OpenMap(String component, TypeName value, String description, String setting, String unknown) {

    private static final String NULLS = "explicit nulls, written back as they are";

    /** Those of an object: first what the API gives a type, then whatever is left. */
    static List<OpenMap> of(ObjectModel object) {
        String unknown = object.declaration().unknown();
        Shape others = object.others();
        if (others == null) {
            return List.of(new OpenMap(
                    unknown,
                    JSON_VALUE,
                    "unknown properties and " + NULLS,
                    "Sets a property that this version does not know, or one to an explicit null.",
                    unknown));
        }
        return List.of(
                new OpenMap(
                        RecordShape.ADDITIONAL,
                        others.type(),
                        "properties of any other name",
                        "Sets a property of any other name.",
                        unknown),
                new OpenMap(
                        unknown,
                        JSON_VALUE,
                        "what no other component can hold: " + NULLS,
                        "Sets a property to what no other component can hold, such as an explicit null.",
                        unknown));
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
        MethodSpec.Builder setter = MethodSpec.methodBuilder(component.replace("Properties", "Property"))
                .addJavadoc("$L\n", setting)
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(String.class, "name")
                .addParameter(value.isBoxedPrimitive() ? value.unbox() : value, "value")
                .addStatement("$N.put(name, value)", component);
        if (!component.equals(unknown)) {
            setter.addStatement("$N.remove(name)", unknown);
        }
        return setter.addStatement("return this").build();
    }
}

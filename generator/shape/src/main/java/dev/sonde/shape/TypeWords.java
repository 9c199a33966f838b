package dev.sonde.shape;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

/** Names made of types: that of {@code Page<Person>} is {@code PersonPage}. */
public final class TypeWords {

    private TypeWords() {}

    /** A name, to stand in Java and in a schema. */
    public static String of(TypeName type) {
        if (type instanceof ParameterizedTypeName parameterized) {
            StringBuilder words = new StringBuilder();
            parameterized.typeArguments().forEach(argument -> words.append(of(argument)));
            return words.append(parameterized.rawType().simpleName()).toString();
        }
        if (type instanceof ArrayTypeName array) {
            return of(array.componentType()) + "Array";
        }
        return type instanceof ClassName name
                ? name.simpleName()
                : type.box().toString().replaceAll(".*\\.", "");
    }
}

package dev.sonde.shape.codec;

import static dev.sonde.shape.RuntimeTypes.JSON_CODEC;
import static dev.sonde.shape.RuntimeTypes.JSON_GENERATOR;
import static dev.sonde.shape.RuntimeTypes.JSON_PARSER;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** What all codec classes have in common: their frame, an enum of one constant, and their signatures. */
final class CodecClass {

    private CodecClass() {}

    static TypeSpec.Builder of(ClassName codec, TypeName type) {
        return TypeSpec.enumBuilder(codec)
                .addJavadoc("Reads and writes $L.\n", shown(type))
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(ParameterizedTypeName.get(JSON_CODEC, type))
                .addEnumConstant("INSTANCE");
    }

    /** A link takes no type arguments. */
    private static CodeBlock shown(TypeName type) {
        return type instanceof ParameterizedTypeName
                ? CodeBlock.of("{@code $T}", type)
                : CodeBlock.of("{@link $T}", type);
    }

    static MethodSpec.Builder write(TypeName type) {
        return MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(type, "value")
                .addParameter(JSON_GENERATOR, "out");
    }

    static MethodSpec.Builder read(TypeName type) {
        return MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addParameter(JSON_PARSER, "in");
    }
}

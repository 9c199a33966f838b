package dev.sonde.shape.codec;

import static dev.sonde.shape.RuntimeTypes.JSON_CODEC;
import static dev.sonde.shape.RuntimeTypes.JSON_GENERATOR;
import static dev.sonde.shape.RuntimeTypes.JSON_PARSER;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** What all codec classes have in common: their frame, their signatures, and their databind bridges. */
final class CodecClass {

    private CodecClass() {}

    static TypeSpec.Builder of(ClassName codec, TypeName type) {
        return TypeSpec.classBuilder(codec)
                .addJavadoc("Reads and writes $L.\n", shown(type))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(JSON_CODEC, type))
                .addField(FieldSpec.builder(codec, "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", codec)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
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

    /** The class through which databind writes the type. */
    static TypeSpec serializer(Bridges bridges, TypeName type) {
        return bridge("Serializer", "Lets databind write {@link $T}.\n", bridges.serializer(), type);
    }

    /** The class through which databind reads the type. */
    static TypeSpec deserializer(Bridges bridges, TypeName type) {
        return bridge("Deserializer", "Lets databind read {@link $T}.\n", bridges.deserializer(), type);
    }

    private static TypeSpec bridge(String name, String javadoc, ClassName superclass, TypeName type) {
        return TypeSpec.classBuilder(name)
                .addJavadoc(javadoc, type)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(superclass, type))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addStatement("super(INSTANCE)")
                        .build())
                .build();
    }
}

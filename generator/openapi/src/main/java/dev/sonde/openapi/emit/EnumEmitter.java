package dev.sonde.openapi.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.sonde.openapi.model.Api;
import dev.sonde.openapi.model.TypeModel.EnumModel;
import dev.sonde.shape.Declaration.EnumShape;
import dev.sonde.shape.Declaration.EnumValue;
import javax.lang.model.element.Modifier;

/** An enum schema as a record around its wire value: a constant per known value, and room for any other. */
final class EnumEmitter {

    private static final String UNRECOGNIZED = "UNRECOGNIZED";

    /** More cases of a {@code switch} are too much code for a method. */
    private static final int MOST_CASES = 1_000;

    /** More constants are too much code for the initializer of a class. */
    private static final int MOST_CONSTANTS = 4_000;

    private final Api api;
    private final EnumModel model;
    private final EnumShape shape;
    private final ClassName type;
    private final ClassName known;
    private final ClassName values;

    /** Whether annotations name its values, which is what prompts do. */
    private final boolean inAnnotations;

    EnumEmitter(Api api, EnumModel model) {
        this.api = api;
        this.model = model;
        this.shape = model.declaration();
        this.type = shape.type();
        this.known = type.nestedClass("Known");
        this.values = type.nestedClass("Values");
        this.inAnnotations = model.inRequest() && !api.prompts().isEmpty();
    }

    TypeSpec.Builder emit() {
        TypeSpec.Builder record = TypeSpec.recordBuilder(type)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.ofType(api, model, shape.description()))
                .addJavadoc("\n")
                .addJavadoc(Javadoc.param("value", "the value as it is on the wire"))
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(component())
                        .build());
        if (model.deprecated()) {
            record.addAnnotation(Deprecated.class);
        }
        record.addAnnotation(ModelClass.generated());
        api.unionsOf(type).forEach(record::addSuperinterface);
        boolean inSwitch = shape.values().size() <= MOST_CASES;
        boolean asConstants = shape.values().size() <= MOST_CONSTANTS;
        if (asConstants) {
            addConstants(record);
        }
        record.addMethod(of());
        if (inSwitch) {
            record.addMethod(known());
        }
        record.addMethod(text());
        if (inSwitch) {
            record.addType(knownEnum());
        }
        return asConstants && inAnnotations ? record.addType(wireValues()) : record;
    }

    private ParameterSpec component() {
        ParameterSpec.Builder component = ParameterSpec.builder(String.class, "value");
        return inAnnotations
                ? component.addAnnotations(RuleAnnotations.of(model.rules())).build()
                : component.build();
    }

    private CodeBlock wireValue(EnumValue value) {
        return inAnnotations ? CodeBlock.of("$T.$L", values, value.constant()) : CodeBlock.of("$S", value.value());
    }

    private void addConstants(TypeSpec.Builder record) {
        for (EnumValue value : shape.values()) {
            record.addField(FieldSpec.builder(type, value.constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .initializer("new $T($L)", type, wireValue(value))
                    .build());
        }
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addJavadoc("Any value, known or not.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(String.class, "value")
                .addStatement("return new $T(value)", type)
                .build();
    }

    private MethodSpec known() {
        CodeBlock.Builder cases = CodeBlock.builder();
        for (EnumValue value : shape.values()) {
            cases.add("case $L -> $T.$L;\n", wireValue(value), known, value.constant());
        }
        return MethodSpec.methodBuilder("known")
                .addJavadoc("The value as a constant for a {@code switch}.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(known)
                .addCode("return switch (value) {\n$>$Ldefault -> $T.$L;\n$<};\n", cases.build(), known, UNRECOGNIZED)
                .build();
    }

    private static MethodSpec text() {
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return value")
                .build();
    }

    private TypeSpec knownEnum() {
        TypeSpec.Builder constants = TypeSpec.enumBuilder(known)
                .addJavadoc("The known values.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
        shape.values().forEach(value -> constants.addEnumConstant(value.constant()));
        return constants
                .addEnumConstant(
                        UNRECOGNIZED,
                        TypeSpec.anonymousClassBuilder("")
                                .addJavadoc("A value that this version does not know.\n")
                                .build())
                .build();
    }

    private TypeSpec wireValues() {
        TypeSpec.Builder constants = TypeSpec.classBuilder(values)
                .addJavadoc("The known values as strings, for annotations.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        for (EnumValue value : shape.values()) {
            constants.addField(
                    FieldSpec.builder(String.class, value.constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                            .initializer("$S", value.value())
                            .build());
        }
        return constants
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
    }
}

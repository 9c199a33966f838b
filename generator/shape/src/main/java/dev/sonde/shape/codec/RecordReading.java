package dev.sonde.shape.codec;

import static dev.sonde.shape.RuntimeTypes.ADDITIONAL_PROPERTIES;
import static dev.sonde.shape.RuntimeTypes.CODECS;
import static dev.sonde.shape.RuntimeTypes.IMMUTABLE;
import static dev.sonde.shape.RuntimeTypes.JSON_FUNCTIONS;
import static dev.sonde.shape.RuntimeTypes.JSON_PARSER;
import static dev.sonde.shape.RuntimeTypes.NULLABLE;
import static dev.sonde.shape.RuntimeTypes.OPTIONALS;
import static dev.sonde.shape.RuntimeTypes.TYPED_PROPERTIES;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sonde.shape.Declaration.Constant;
import dev.sonde.shape.Declaration.RecordShape;
import dev.sonde.shape.NameScope;
import dev.sonde.shape.Property;
import dev.sonde.shape.Property.Presence;
import dev.sonde.shape.RuntimeTypes;
import dev.sonde.shape.ScalarKind;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a record: one statement per property. */
final class RecordReading {

    private static final List<ClassName> HIDEABLE = List.of(
            JSON_FUNCTIONS,
            ADDITIONAL_PROPERTIES,
            TYPED_PROPERTIES,
            IMMUTABLE,
            CODECS,
            OPTIONALS,
            ClassName.get(Optional.class));

    private final RecordShape shape;
    private final PropertyCodecs codecs;
    /** Local variables of the reading method: components keep their names, the codec's own names give way. */
    private final NameScope names = new NameScope();

    private final String name;
    private final String additional;
    private final String typed;

    RecordReading(RecordShape shape, PropertyCodecs codecs) {
        this.shape = shape;
        this.codecs = codecs;
        names.take("in");
        // A variable with the name of a type or constant would hide it.
        HIDEABLE.forEach(type -> names.take(type.simpleName()));
        RuntimeTypes.IN_EXPRESSIONS.forEach(type -> names.take(type.simpleName()));
        codecs.fields().forEach(constant -> names.take(constant.name()));
        shape.properties().forEach(property -> names.take(property.component(), property));
        name = names.take("property");
        additional = names.take("additional");
        typed = names.take("typed");
    }

    List<MethodSpec> methods() {
        return shape.variant()
                ? List.of(readVariant(), readFrom())
                : List.of(CodecClass.read(shape.type())
                        .addCode(readBody("firstName(in)"))
                        .build());
    }

    private MethodSpec readVariant() {
        return CodecClass.read(shape.type())
                .addStatement("return read(in, $T.firstName(in))", JSON_FUNCTIONS)
                .build();
    }

    private MethodSpec readFrom() {
        String first = names.free("first");
        return MethodSpec.methodBuilder("read")
                .addJavadoc("Reads on from a property of the object that is already known.\n")
                .returns(shape.type())
                .addParameter(JSON_PARSER, "in")
                .addParameter(ParameterSpec.builder(
                                ClassName.get(String.class)
                                        .annotated(
                                                AnnotationSpec.builder(NULLABLE).build()),
                                first)
                        .build())
                .addCode(readBody(first))
                .build();
    }

    private CodeBlock readBody(String first) {
        CodeBlock.Builder body = CodeBlock.builder();
        for (Property property : shape.properties()) {
            body.addStatement("$T $N = null", property.shape().type(), names.of(property));
        }
        if (shape.others() != null) {
            TypeName type =
                    ParameterizedTypeName.get(TYPED_PROPERTIES, shape.others().type());
            body.addStatement("$T $N = new $T<>($L)", type, typed, TYPED_PROPERTIES, codecs.ofOthers());
        }
        if (shape.keepsUnknown()) {
            body.addStatement("$1T $2N = new $1T()", ADDITIONAL_PROPERTIES, additional);
        }
        CodeBlock start =
                first.endsWith(")") ? CodeBlock.of("$T.$L", JSON_FUNCTIONS, first) : CodeBlock.of("$N", first);
        body.beginControlFlow(
                "for (String $1N = $2L; $1N != null; $1N = $3T.nextName(in))", name, start, JSON_FUNCTIONS);
        if (shape.keepsUnknown()) {
            body.add(keepNull());
        }
        body.add(cases());
        return body.endControlFlow()
                .addStatement("return new $T($L)", shape.type(), CodeBlock.join(arguments(), ", "))
                .build();
    }

    /** A null is kept beside the component, which stays null too: the property may come once more. */
    private CodeBlock keepNull() {
        CodeBlock.Builder typed = CodeBlock.builder();
        String and = "";
        for (Property property : shape.properties()) {
            if (property.presence() == Presence.NULLABLE || isNullAValue(property)) {
                typed.add(and).add("!$N.equals($S)", name, property.name());
                and = " && ";
            }
        }
        CodeBlock.Builder keep = CodeBlock.builder();
        if (!typed.isEmpty()) {
            keep.beginControlFlow("if ($L)", typed.build());
        }
        keep.addStatement("$1N.keepNull($2N, in)", additional, name);
        return typed.isEmpty() ? keep.build() : keep.endControlFlow().build();
    }

    private CodeBlock cases() {
        if (shape.properties().isEmpty() && !shape.keepsUnknown()) {
            return CodeBlock.builder().addStatement("in.skipChildren()").build();
        }
        CodeBlock.Builder cases = CodeBlock.builder().beginControlFlow("switch ($N)", name);
        for (Constant constant : shape.constants()) {
            if (shape.keepsUnknown()) {
                cases.add("case $S -> ", constant.name())
                        .addStatement("$N.keepUnless($S, $N, in)", additional, constant.value(), name);
            }
        }
        for (Property property : shape.properties()) {
            CodeBlock.Builder labels = CodeBlock.builder().add("$S", property.name());
            property.aliases().forEach(alias -> labels.add(", $S", alias));
            cases.add("case $L -> ", labels.build()).addStatement("$N = $L", names.of(property), value(property));
        }
        cases.add("default -> ");
        if (shape.keepsUnknown()) {
            cases.addStatement("$N.keep($N, in)", shape.others() == null ? additional : typed, name);
        } else {
            cases.addStatement("in.skipChildren()");
        }
        return cases.endControlFlow().build();
    }

    private CodeBlock value(Property property) {
        if (isNullAValue(property)) {
            return CodeBlock.of("$T.readValue(in, $L)", JSON_FUNCTIONS, CodecExpressions.codec(property.shape()));
        }
        if (shape.keepsUnknown() && keepsOtherText(property)) {
            return CodeBlock.of("$N.readDecimalString($N, in)", additional, name);
        }
        return codecs.of(property)
                .map(constant -> CodecExpressions.read(CodeBlock.of("$N", constant)))
                .orElseGet(() -> CodecExpressions.read(property.shape()));
    }

    /** Whether a text that is no number is kept, since a format says what is usual and not what is valid. */
    private static boolean keepsOtherText(Property property) {
        return property.presence() == Presence.OPTIONAL
                && property.shape().equals(new Shape.Scalar(ScalarKind.DECIMAL_STRING));
    }

    /** Whether null does for a property that must be there: any JSON does. */
    private static boolean isNullAValue(Property property) {
        return property.presence() == Presence.REQUIRED && property.shape() instanceof Shape.Raw;
    }

    private List<CodeBlock> arguments() {
        List<CodeBlock> arguments = new ArrayList<>();
        for (Property property : shape.properties()) {
            arguments.add(argument(property));
        }
        if (shape.others() != null) {
            arguments.add(CodeBlock.of("$N.toMap()", typed));
        }
        if (shape.keepsUnknown()) {
            arguments.add(CodeBlock.of("$N.toMap()", additional));
        }
        return arguments;
    }

    private CodeBlock argument(Property property) {
        String variable = names.of(property);
        return switch (property.holder()) {
            case PLAIN -> plainArgument(property, variable);
            case OPTIONAL -> CodeBlock.of("$T.ofNullable($N)", Optional.class, variable);
            case OPTIONAL_INT -> CodeBlock.of("$T.ofInteger($N)", OPTIONALS, variable);
            case OPTIONAL_LONG -> CodeBlock.of("$T.ofLong($N)", OPTIONALS, variable);
            case OPTIONAL_DOUBLE -> CodeBlock.of("$T.ofDouble($N)", OPTIONALS, variable);
        };
    }

    private static CodeBlock plainArgument(Property property, String variable) {
        return switch (property.presence()) {
            case REQUIRED -> CodeBlock.of("$T.required($N, $S, in)", JSON_FUNCTIONS, variable, property.name());
            case EMPTY ->
                CodeBlock.of(
                        "$T.$L($N)", IMMUTABLE, property.shape() instanceof Shape.MapOf ? "map" : "list", variable);
            case NULLABLE, OPTIONAL -> CodeBlock.of("$N", variable);
            case DEFAULT ->
                CodeBlock.of(
                        "$T.orElse($N, $L)",
                        JSON_FUNCTIONS,
                        variable,
                        property.requireFallback().code());
        };
    }
}

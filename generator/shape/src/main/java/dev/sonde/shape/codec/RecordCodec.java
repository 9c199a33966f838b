package dev.sonde.shape.codec;

import static dev.sonde.shape.RuntimeTypes.ADDITIONAL_PROPERTIES;
import static dev.sonde.shape.RuntimeTypes.CODECS;
import static dev.sonde.shape.RuntimeTypes.IMMUTABLE;
import static dev.sonde.shape.RuntimeTypes.JSON_FUNCTIONS;
import static dev.sonde.shape.RuntimeTypes.JSON_PARSER;
import static dev.sonde.shape.RuntimeTypes.NULLABLE;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import dev.sonde.shape.Declaration.Constant;
import dev.sonde.shape.Declaration.RecordShape;
import dev.sonde.shape.Property;
import dev.sonde.shape.Property.Holder;
import dev.sonde.shape.Property.Presence;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The codec of a record: one statement per property in each direction. */
final class RecordCodec {

    private static final List<ClassName> HIDEABLE =
            List.of(JSON_FUNCTIONS, ADDITIONAL_PROPERTIES, IMMUTABLE, CODECS, ClassName.get(Optional.class));

    private final RecordShape shape;
    /** Local variables of the reading method: components keep their names, the codec's own names give way. */
    private final NameAllocator names = new NameAllocator();

    private final String name;
    private final String additional;

    RecordCodec(RecordShape shape) {
        this.shape = shape;
        names.newName("in");
        // A variable with the name of a type would hide it.
        HIDEABLE.forEach(type -> names.newName(type.simpleName()));
        shape.properties().forEach(property -> names.newName(property.component(), property));
        name = names.newName("property");
        additional = names.newName("additional");
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(write());
        if (shape.variant()) {
            methods.add(readVariant());
            methods.add(readFrom());
        } else {
            methods.add(CodecClass.read(shape.type())
                    .addCode(readBody("firstName(in)"))
                    .build());
        }
        return methods;
    }

    private MethodSpec write() {
        MethodSpec.Builder write = CodecClass.write(shape.type()).addStatement("out.writeStartObject()");
        for (Constant constant : shape.constants()) {
            write.addStatement(writeConstant(constant));
        }
        for (Property property : shape.properties()) {
            if (property.presence() == Presence.EMPTY && shape.keepsUnknown()) {
                // A null that came in its place was kept, and must not be written twice.
                write.beginControlFlow("if (!value.additionalProperties().containsKey($S))", property.name())
                        .addStatement(write(property))
                        .endControlFlow();
            } else {
                write.addStatement(write(property));
            }
        }
        if (shape.keepsUnknown()) {
            write.addStatement("$T.write(out, value.additionalProperties())", ADDITIONAL_PROPERTIES);
        }
        return write.addStatement("out.writeEndObject()").build();
    }

    private CodeBlock writeConstant(Constant constant) {
        return shape.keepsUnknown()
                ? CodeBlock.of(
                        "$T.writeConstant(out, $S, $S, value.additionalProperties())",
                        ADDITIONAL_PROPERTIES,
                        constant.name(),
                        constant.value())
                : CodeBlock.of("out.writeStringProperty($S, $S)", constant.name(), constant.value());
    }

    private static CodeBlock write(Property property) {
        CodeBlock value = CodeBlock.of(
                property.holder() == Holder.OPTIONAL ? "value.$N().orElse(null)" : "value.$N()", property.component());
        return property.presence() == Presence.NULLABLE
                ? CodecExpressions.writeNullable(property.name(), property.shape(), value)
                : CodecExpressions.write(property.name(), property.shape(), value);
    }

    private MethodSpec readVariant() {
        return CodecClass.read(shape.type())
                .addStatement("return read(in, $T.firstName(in))", JSON_FUNCTIONS)
                .build();
    }

    private MethodSpec readFrom() {
        String first = names.clone().newName("first");
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
            body.addStatement("$T $N = null", property.shape().type(), names.get(property));
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
            if (property.presence() == Presence.NULLABLE) {
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
        CodeBlock.Builder cases = CodeBlock.builder().beginControlFlow("switch ($N)", name);
        for (Constant constant : shape.constants()) {
            if (shape.keepsUnknown()) {
                cases.add("case $S -> ", constant.name())
                        .addStatement("$N.keepUnless($S, $N, in)", additional, constant.value(), name);
            }
        }
        for (Property property : shape.properties()) {
            cases.add("case $S -> ", property.name())
                    .addStatement("$N = $L", names.get(property), CodecExpressions.read(property.shape()));
        }
        cases.add("default -> ");
        if (shape.keepsUnknown()) {
            cases.addStatement("$N.keep($N, in)", additional, name);
        } else {
            cases.addStatement("in.skipChildren()");
        }
        return cases.endControlFlow().build();
    }

    private List<CodeBlock> arguments() {
        List<CodeBlock> arguments = new ArrayList<>();
        for (Property property : shape.properties()) {
            arguments.add(argument(property));
        }
        if (shape.keepsUnknown()) {
            arguments.add(CodeBlock.of("$N.toMap()", additional));
        }
        return arguments;
    }

    private CodeBlock argument(Property property) {
        String variable = names.get(property);
        if (property.holder() == Holder.OPTIONAL) {
            return CodeBlock.of("$T.ofNullable($N)", Optional.class, variable);
        }
        return switch (property.presence()) {
            case REQUIRED -> CodeBlock.of("$T.required($N, $S, in)", JSON_FUNCTIONS, variable, property.name());
            case EMPTY ->
                CodeBlock.of(
                        "$T.$L($N)", IMMUTABLE, property.shape() instanceof Shape.MapOf ? "map" : "list", variable);
            case NULLABLE, OPTIONAL -> CodeBlock.of("$N", variable);
        };
    }
}

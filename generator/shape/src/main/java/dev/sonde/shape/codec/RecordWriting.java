package dev.sonde.shape.codec;

import static dev.sonde.shape.RuntimeTypes.ADDITIONAL_PROPERTIES;
import static dev.sonde.shape.RuntimeTypes.JSON_GENERATOR;
import static dev.sonde.shape.RuntimeTypes.OPTIONALS;
import static dev.sonde.shape.RuntimeTypes.TYPED_PROPERTIES;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.sonde.shape.Declaration.Constant;
import dev.sonde.shape.Declaration.RecordShape;
import dev.sonde.shape.Property;
import dev.sonde.shape.Property.Presence;
import java.util.List;
import java.util.Optional;

/** Writes a record: one statement per property. */
final class RecordWriting {

    private final RecordShape shape;
    private final PropertyCodecs codecs;

    RecordWriting(RecordShape shape, PropertyCodecs codecs) {
        this.shape = shape;
        this.codecs = codecs;
    }

    List<MethodSpec> methods() {
        return shape.variant() && !shape.keepsUnknown() ? List.of(writeTagged(), writeProperties()) : List.of(write());
    }

    private MethodSpec writeTagged() {
        return CodecClass.write(shape.type())
                .addStatement("out.writeStartObject()")
                .addStatement("writeProperties(value, out)")
                .addStatement("out.writeEndObject()")
                .build();
    }

    private MethodSpec writeProperties() {
        MethodSpec.Builder write = MethodSpec.methodBuilder("writeProperties")
                .addJavadoc("Writes what is in the object, behind its tag.\n")
                .addParameter(shape.type(), "value")
                .addParameter(JSON_GENERATOR, "out");
        for (Property property : shape.properties()) {
            write.addStatement(write(property));
        }
        return write.build();
    }

    private MethodSpec write() {
        MethodSpec.Builder write = CodecClass.write(shape.type()).addStatement("out.writeStartObject()");
        for (Constant constant : shape.constants()) {
            write.addStatement(writeConstant(constant));
        }
        for (Property property : shape.properties()) {
            if (property.presence() == Presence.EMPTY && shape.keepsUnknown()) {
                // A null that came in its place was kept, and must not be written twice.
                write.beginControlFlow("if (!value.$N().containsKey($S))", shape.unknown(), property.name())
                        .addStatement(write(property))
                        .endControlFlow();
            } else {
                write.addStatement(write(property));
            }
        }
        if (shape.others() != null) {
            write.addStatement(
                    "$T.write(out, value.$N(), $L)", TYPED_PROPERTIES, RecordShape.ADDITIONAL, codecs.ofOthers());
        }
        if (shape.keepsUnknown()) {
            write.addStatement("$T.write(out, value.$N())", ADDITIONAL_PROPERTIES, shape.unknown());
        }
        return write.addStatement("out.writeEndObject()").build();
    }

    private CodeBlock writeConstant(Constant constant) {
        return shape.keepsUnknown()
                ? CodeBlock.of(
                        "$T.writeConstant(out, $S, $S, value.$N())",
                        ADDITIONAL_PROPERTIES,
                        constant.name(),
                        constant.value(),
                        shape.unknown())
                : CodeBlock.of("out.writeStringProperty($S, $S)", constant.name(), constant.value());
    }

    private CodeBlock write(Property property) {
        CodeBlock value = switch (property.holder()) {
            case PLAIN -> CodeBlock.of("value.$N()", property.component());
            case OPTIONAL -> CodeBlock.of("value.$N().orElse(null)", property.component());
            case OPTIONAL_INT, OPTIONAL_LONG, OPTIONAL_DOUBLE ->
                CodeBlock.of("$T.orNull(value.$N())", OPTIONALS, property.component());
        };
        Optional<FieldSpec> constant = codecs.of(property);
        if (constant.isPresent()) {
            return CodecExpressions.write(property.name(), CodeBlock.of("$N", constant.get()), value);
        }
        return property.presence() == Presence.NULLABLE
                ? CodecExpressions.writeNullable(property.name(), property.shape(), value)
                : CodecExpressions.write(property.name(), property.shape(), value);
    }
}

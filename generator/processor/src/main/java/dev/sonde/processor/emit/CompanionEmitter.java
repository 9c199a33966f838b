package dev.sonde.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sonde.processor.model.PromptInterface;
import dev.sonde.processor.model.UserType;
import dev.sonde.shape.Declaration.EnumShape;
import dev.sonde.shape.Declaration.EnumValue;
import dev.sonde.shape.Declaration.RecordShape;
import dev.sonde.shape.Property;
import dev.sonde.shape.Property.Presence;
import dev.sonde.shape.RuntimeTypes;
import dev.sonde.shape.codec.CodecEmitter;
import javax.lang.model.element.Modifier;

/** The class beside an implementation that holds the codecs of the user's types. */
final class CompanionEmitter {

    private static final CodeBlock NOTHING = CodeBlock.of("");

    private CompanionEmitter() {}

    static TypeSpec emit(PromptInterface subject) {
        ClassName companion = subject.names().codecs();
        TypeSpec.Builder type = TypeSpec.classBuilder(companion)
                .addJavadoc(
                        "Codecs of the types that {@link $T} reads or writes as JSON.\n",
                        subject.names().type())
                .addAnnotation(SourceEmitter.generated());
        SourceEmitter.suppress(type, subject.deprecations().codecs());
        type.addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (UserType each : subject.codecs()) {
            if (each.declaration() instanceof EnumShape values) {
                type.addField(enumCodec(values, each.codec()));
            } else if (each.foreign()) {
                type.addField(databindCodec(each));
            } else {
                type.addType(CodecEmitter.codec(each.declaration(), companion.nestedClass(each.codec())));
            }
        }
        return type.build();
    }

    private static FieldSpec enumCodec(EnumShape values, String name) {
        return constant(RuntimeTypes.ENUM_CODEC, values.type(), name)
                .initializer(
                        values.values().stream().allMatch(EnumValue::isPlain)
                                ? CodeBlock.of("new $T<>($T.values())", RuntimeTypes.ENUM_CODEC, values.type())
                                : named(values))
                .build();
    }

    private static CodeBlock named(EnumShape values) {
        CodeBlock.Builder code = CodeBlock.builder();
        CodeBlock add = CodeBlock.of("$T.of(", RuntimeTypes.ENUM_CODEC);
        for (EnumValue value : values.values()) {
            code.add(add);
            add = CodeBlock.of("\n.and(");
            code.add("$T.$N, $S", values.type(), value.constant(), value.value());
            value.aliases().forEach(alias -> code.add(", $S", alias));
            code.add(")");
        }
        return code.build();
    }

    private static FieldSpec databindCodec(UserType type) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.of($T.class",
                        RuntimeTypes.DATABIND_CODEC,
                        type.declaration().type());
        if (type.declaration() instanceof RecordShape object) {
            for (Property property : object.properties()) {
                code.add(property.presence() == Presence.REQUIRED ? CodeBlock.of(", $S", property.name()) : NOTHING);
            }
        }
        return constant(RuntimeTypes.JSON_CODEC, type.declaration().type(), type.codec())
                .initializer(code.add(")").build())
                .build();
    }

    private static FieldSpec.Builder constant(ClassName codec, TypeName type, String name) {
        return FieldSpec.builder(ParameterizedTypeName.get(codec, type), name, Modifier.STATIC, Modifier.FINAL);
    }
}

package dev.sonde.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sonde.processor.model.PromptInterface;
import dev.sonde.processor.model.UserType;
import dev.sonde.shape.Declaration;
import dev.sonde.shape.Declaration.EnumShape;
import dev.sonde.shape.RuntimeTypes;
import dev.sonde.shape.codec.CodecEmitter;
import javax.lang.model.element.Modifier;

/** The class beside an implementation that holds the codecs of the user's types. */
final class CompanionEmitter {

    private CompanionEmitter() {}

    static TypeSpec emit(PromptInterface subject) {
        ClassName companion = subject.names().codecs();
        TypeSpec.Builder type = TypeSpec.classBuilder(companion)
                .addJavadoc(
                        "Codecs of the types in which {@link $T} replies.\n",
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
            } else {
                type.addType(recordCodec(each.declaration(), companion.nestedClass(each.codec())));
            }
        }
        return type.build();
    }

    private static FieldSpec enumCodec(EnumShape values, String name) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.JSON_CODEC, values.type()),
                        name,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("new $T<>($T.values())", RuntimeTypes.ENUM_CODEC, values.type())
                .build();
    }

    private static TypeSpec recordCodec(Declaration declaration, ClassName codec) {
        return CodecEmitter.codec(declaration, codec).toBuilder()
                .addModifiers(Modifier.STATIC)
                .build();
    }
}

package dev.sonde.shape.codec;

import static dev.sonde.shape.RuntimeTypes.JSON_PARSER;
import static dev.sonde.shape.RuntimeTypes.JSON_VALUE;
import static dev.sonde.shape.RuntimeTypes.OBJECT_LOOK_AHEAD;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.sonde.shape.Declaration.JsonKind;
import dev.sonde.shape.Declaration.KindUnion;
import dev.sonde.shape.Declaration.KindVariant;
import dev.sonde.shape.Declaration.Mark;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The codec of a union told apart by the JSON kind of the value and, among objects, by their properties. */
final class KindUnionCodec {

    private static final ClassName JSON_TOKEN = ClassName.get("tools.jackson.core", "JsonToken");

    private KindUnionCodec() {}

    static List<MethodSpec> methods(KindUnion union) {
        return isMarked(union)
                ? List.of(write(union), read(union), readFromObject(union))
                : List.of(write(union), read(union));
    }

    private static boolean isMarked(KindUnion union) {
        return union.variants().stream().anyMatch(variant -> variant.mark() != null);
    }

    private static MethodSpec write(KindUnion union) {
        InstanceChain chain = new InstanceChain();
        for (KindVariant variant : union.variants()) {
            String value = variant.wrapped() ? ".value()" : "";
            chain.add(
                    variant.type(),
                    name -> CodeBlock.of("$L.write($N$L, out)", CodecExpressions.codec(variant.shape()), name, value));
        }
        chain.add(union.type().nestedClass("Unknown"), name -> CodeBlock.of("$N.value().write(out)", name));
        return CodecClass.write(union.type()).addCode(chain.code()).build();
    }

    private static MethodSpec read(KindUnion union) {
        MethodSpec.Builder read =
                CodecClass.read(union.type()).addStatement("$T token = in.currentToken()", JSON_TOKEN);
        for (KindVariant variant : union.variants()) {
            if (variant.mark() == null) {
                read.beginControlFlow("if ($L)", test(variant.kind()))
                        .addStatement("return $L", value(variant, "in"))
                        .endControlFlow();
            }
        }
        if (isMarked(union)) {
            read.beginControlFlow("if ($L)", test(JsonKind.OBJECT))
                    .addStatement("return readFromObject(in)")
                    .endControlFlow();
        }
        return read.addStatement("return new $T($T.read(in))", union.type().nestedClass("Unknown"), JSON_VALUE)
                .build();
    }

    private static MethodSpec readFromObject(KindUnion union) {
        MethodSpec.Builder read = MethodSpec.methodBuilder("readFromObject")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(union.type())
                .addParameter(JSON_PARSER, "in")
                .addStatement("$1T object = $1T.read(in)", OBJECT_LOOK_AHEAD);
        for (KindVariant variant : union.variants()) {
            if (variant.mark() != null) {
                read.beginControlFlow("if ($L)", test(variant.mark()))
                        .addStatement("return $L", value(variant, "object.parser()"))
                        .endControlFlow();
            }
        }
        return read.addStatement("return new $T(object.value())", union.type().nestedClass("Unknown"))
                .build();
    }

    private static CodeBlock value(KindVariant variant, String parser) {
        CodeBlock value = CodeBlock.of("$L.read($L)", CodecExpressions.codec(variant.shape()), parser);
        return variant.wrapped() ? CodeBlock.of("new $T($L)", variant.type(), value) : value;
    }

    private static CodeBlock test(Mark mark) {
        if (mark instanceof Mark.Tag tag) {
            return CodeBlock.of("object.is($S, $L)", tag.property(), strings(tag.values()));
        }
        return CodeBlock.of("object.has($L)", strings(((Mark.Properties) mark).names()));
    }

    private static CodeBlock strings(List<String> values) {
        return CodeBlock.join(
                values.stream().map(value -> CodeBlock.of("$S", value)).toList(), ", ");
    }

    private static CodeBlock test(JsonKind kind) {
        return switch (kind) {
            case STRING -> CodeBlock.of("token == $T.VALUE_STRING", JSON_TOKEN);
            case NUMBER -> CodeBlock.of("token == $1T.VALUE_NUMBER_INT || token == $1T.VALUE_NUMBER_FLOAT", JSON_TOKEN);
            case BOOLEAN -> CodeBlock.of("token == $1T.VALUE_TRUE || token == $1T.VALUE_FALSE", JSON_TOKEN);
            case ARRAY -> CodeBlock.of("token == $T.START_ARRAY", JSON_TOKEN);
            case OBJECT -> CodeBlock.of("token == $T.START_OBJECT", JSON_TOKEN);
        };
    }
}

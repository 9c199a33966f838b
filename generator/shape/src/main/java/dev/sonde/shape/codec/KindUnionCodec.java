package dev.sonde.shape.codec;

import static dev.sonde.shape.RuntimeTypes.JSON_VALUE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.sonde.shape.Declaration.JsonKind;
import dev.sonde.shape.Declaration.KindUnion;
import dev.sonde.shape.Declaration.KindVariant;
import java.util.List;

/** The codec of a union told apart by the JSON kind of the value. */
final class KindUnionCodec {

    private static final ClassName JSON_TOKEN = ClassName.get("tools.jackson.core", "JsonToken");

    private KindUnionCodec() {}

    static List<MethodSpec> methods(KindUnion union) {
        return List.of(write(union), read(union));
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
            CodeBlock value = CodeBlock.of("$L.read(in)", CodecExpressions.codec(variant.shape()));
            read.beginControlFlow("if ($L)", test(variant.kind()))
                    .addStatement(
                            "return $L", variant.wrapped() ? CodeBlock.of("new $T($L)", variant.type(), value) : value)
                    .endControlFlow();
        }
        return read.addStatement("return new $T($T.read(in))", union.type().nestedClass("Unknown"), JSON_VALUE)
                .build();
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

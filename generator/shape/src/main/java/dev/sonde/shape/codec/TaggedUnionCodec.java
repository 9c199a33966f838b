package dev.sonde.shape.codec;

import static dev.sonde.shape.RuntimeTypes.TAGGED_OBJECT;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.sonde.shape.Declaration.TaggedUnion;
import dev.sonde.shape.Declaration.TaggedVariant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The codec of a union told apart by its discriminator. */
final class TaggedUnionCodec {

    private TaggedUnionCodec() {}

    static List<MethodSpec> methods(TaggedUnion union) {
        return List.of(write(union), read(union));
    }

    private static MethodSpec write(TaggedUnion union) {
        if (!union.open()) {
            return writeTagged(union);
        }
        InstanceChain chain = new InstanceChain();
        Set<Object> seen = new LinkedHashSet<>();
        for (TaggedVariant variant : union.variants()) {
            // Two tags may stand for one record, which then keeps its tag itself.
            if (seen.add(variant.type())) {
                chain.add(variant.type(), name -> CodeBlock.of("$T.INSTANCE.write($N, out)", variant.codec(), name));
            }
        }
        chain.add(union.type().nestedClass("Unknown"), name -> CodeBlock.of("$N.value().write(out)", name));
        return CodecClass.write(union.type()).addCode(chain.code()).build();
    }

    /** Variants of the user's know nothing of their tag. */
    private static MethodSpec writeTagged(TaggedUnion union) {
        InstanceChain chain = new InstanceChain();
        for (TaggedVariant variant : union.variants()) {
            chain.addBlock(
                    variant.type(),
                    name -> CodeBlock.builder()
                            .addStatement("out.writeStringProperty($S, $S)", union.tag(), variant.tag())
                            .addStatement("$T.INSTANCE.writeProperties($N, out)", variant.codec(), name)
                            .build());
        }
        return CodecClass.write(union.type())
                .addStatement("out.writeStartObject()")
                .addCode(chain.code())
                .addStatement("out.writeEndObject()")
                .build();
    }

    private static CodeBlock otherwise(TaggedUnion union) {
        if (union.open()) {
            return CodeBlock.of("new $T(object.raw())", union.type().nestedClass("Unknown"));
        }
        return CodeBlock.of("throw object.unknown()");
    }

    private static MethodSpec read(TaggedUnion union) {
        CodeBlock.Builder cases = CodeBlock.builder();
        CodeBlock.Builder known = CodeBlock.builder();
        for (TaggedVariant variant : union.variants()) {
            known.add(union.open() ? CodeBlock.of("") : CodeBlock.of(", $S", variant.tag()));
            cases.add(
                    "case $S -> $T.INSTANCE.read(object.rest(), object.firstName());\n",
                    variant.tag(),
                    variant.codec());
        }
        return CodecClass.read(union.type())
                .addStatement("$1T object = $1T.read(in, $2S$3L)", TAGGED_OBJECT, union.tag(), known.build())
                .addCode("return switch (object.tag()) {\n$>$L", cases.build())
                .addCode("default -> $L;\n$<};\n", otherwise(union))
                .build();
    }
}

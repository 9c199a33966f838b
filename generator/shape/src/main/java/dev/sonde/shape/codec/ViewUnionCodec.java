package dev.sonde.shape.codec;

import static dev.sonde.shape.RuntimeTypes.JSON_VALUE;

import com.palantir.javapoet.MethodSpec;
import dev.sonde.shape.Declaration.ViewUnion;
import java.util.List;

/** The codec of a union that keeps its value as it is. */
final class ViewUnionCodec {

    private ViewUnionCodec() {}

    static List<MethodSpec> methods(ViewUnion union) {
        return List.of(
                CodecClass.write(union.type())
                        .addStatement("value.value().write(out)")
                        .build(),
                CodecClass.read(union.type())
                        .addStatement("return new $T($T.read(in))", union.type(), JSON_VALUE)
                        .build());
    }
}

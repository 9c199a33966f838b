package dev.sonde.shape.codec;

import static dev.sonde.shape.RuntimeTypes.CODECS;

import com.palantir.javapoet.MethodSpec;
import dev.sonde.shape.Declaration.EnumShape;
import java.util.List;

/** The codec of a generated open enum, a record around its wire value. */
final class EnumCodec {

    private EnumCodec() {}

    static List<MethodSpec> methods(EnumShape shape) {
        return List.of(
                CodecClass.write(shape.type())
                        .addStatement("out.writeString(value.value())")
                        .build(),
                CodecClass.read(shape.type())
                        .addStatement("return $T.of($T.STRING.read(in))", shape.type(), CODECS)
                        .build());
    }
}

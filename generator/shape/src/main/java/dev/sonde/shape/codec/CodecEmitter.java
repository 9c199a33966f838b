package dev.sonde.shape.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.sonde.shape.Declaration;

/** The door of this package: a declaration becomes the class that reads and writes it. */
public final class CodecEmitter {

    private CodecEmitter() {}

    /** A codec, to stand as a class of its own or nested. */
    public static TypeSpec codec(Declaration declaration, ClassName codec) {
        TypeSpec.Builder type = CodecClass.of(codec, declaration.type());
        if (declaration instanceof Declaration.RecordShape record) {
            RecordCodec emitted = new RecordCodec(record);
            return type.addFields(emitted.fields())
                    .addMethods(emitted.methods())
                    .build();
        }
        return type.addMethods(methods(declaration)).build();
    }

    private static Iterable<MethodSpec> methods(Declaration declaration) {
        if (declaration instanceof Declaration.EnumShape values) {
            return EnumCodec.methods(values);
        }
        if (declaration instanceof Declaration.TaggedUnion union) {
            return TaggedUnionCodec.methods(union);
        }
        if (declaration instanceof Declaration.ViewUnion union) {
            return ViewUnionCodec.methods(union);
        }
        return KindUnionCodec.methods((Declaration.KindUnion) declaration);
    }
}

package dev.sonde.shape.codec;

import static dev.sonde.shape.RuntimeTypes.CODECS;
import static dev.sonde.shape.RuntimeTypes.COLLECTION_CODECS;
import static dev.sonde.shape.RuntimeTypes.CONSTRAINED;
import static dev.sonde.shape.RuntimeTypes.JSON_FUNCTIONS;
import static dev.sonde.shape.RuntimeTypes.JSON_VALUE_CODEC;
import static dev.sonde.shape.RuntimeTypes.OPTIONAL_CODEC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sonde.shape.Rule;
import dev.sonde.shape.Shape;
import java.util.Locale;

/** The vocabulary of generated codecs: what is written in the place of a shape. */
public final class CodecExpressions {

    private CodecExpressions() {}

    /** The codec of a shape. */
    public static CodeBlock codec(Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            return scalar.kind().codec();
        }
        if (shape instanceof Shape.Reference reference) {
            return reference.codec();
        }
        if (shape instanceof Shape.ListOf list) {
            return CodeBlock.of("$T.list($L)", CODECS, codec(list.element()));
        }
        if (shape instanceof Shape.SequenceOf sequence) {
            return sequence(sequence);
        }
        if (shape instanceof Shape.MapOf map) {
            return map.key() == null
                    ? CodeBlock.of("$T.map($L)", CODECS, codec(map.value()))
                    : CodeBlock.of("$T.map($L, $L)", COLLECTION_CODECS, codec(map.key()), codec(map.value()));
        }
        if (shape instanceof Shape.OptionalOf optional) {
            return optional.type() instanceof ClassName number
                    ? CodeBlock.of(
                            "$T.$L",
                            OPTIONAL_CODEC,
                            number.simpleName().replace("Optional", "").toUpperCase(Locale.ROOT))
                    : CodeBlock.of("$T.of($L)", OPTIONAL_CODEC, codec(optional.value()));
        }
        if (shape instanceof Shape.Constrained constrained) {
            return constrained(constrained);
        }
        return CodeBlock.of("$T.INSTANCE", JSON_VALUE_CODEC);
    }

    private static CodeBlock sequence(Shape.SequenceOf shape) {
        CodeBlock element = codec(shape.element());
        return switch (shape.sequence()) {
            case SET -> CodeBlock.of("$T.set($L)", COLLECTION_CODECS, element);
            case ARRAY -> CodeBlock.of("$T.array($L, $T.class)", COLLECTION_CODECS, element, raw(component(shape)));
            case PRIMITIVES -> CodeBlock.of("$T.$L", COLLECTION_CODECS, primitives(component(shape)));
        };
    }

    private static TypeName component(Shape.SequenceOf array) {
        return ((ArrayTypeName) array.type()).componentType();
    }

    private static TypeName raw(TypeName type) {
        if (type instanceof ArrayTypeName array) {
            return ArrayTypeName.of(raw(array.componentType()));
        }
        return type instanceof ParameterizedTypeName parameterized ? parameterized.rawType() : type;
    }

    private static String primitives(TypeName type) {
        return type.toString().toUpperCase(Locale.ROOT) + "S";
    }

    private static CodeBlock constrained(Shape.Constrained shape) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.of($L", CONSTRAINED, codec(shape.value()));
        for (Rule rule : shape.rules()) {
            code.add(", $L", rule.check());
        }
        return code.add(")").build();
    }

    /** Reads a property's value, or null. */
    static CodeBlock read(Shape shape) {
        if (shape instanceof Shape.Scalar scalar && scalar.kind().reader().isPresent()) {
            return CodeBlock.of(
                    "$T.$L(in)", JSON_FUNCTIONS, scalar.kind().reader().get());
        }
        if (shape instanceof Shape.ListOf list) {
            return CodeBlock.of("$T.readList(in, $L)", JSON_FUNCTIONS, codec(list.element()));
        }
        if (shape instanceof Shape.MapOf map && map.key() == null) {
            return CodeBlock.of("$T.readMap(in, $L)", JSON_FUNCTIONS, codec(map.value()));
        }
        return read(codec(shape));
    }

    /** Reads a property's value with a codec, or null. */
    static CodeBlock read(CodeBlock codec) {
        return CodeBlock.of("$T.read(in, $L)", JSON_FUNCTIONS, codec);
    }

    /** Writes a property, unless the value is null. */
    static CodeBlock write(String name, Shape shape, CodeBlock value) {
        if (shape instanceof Shape.Scalar scalar && scalar.kind().isPlain()) {
            return CodeBlock.of("$T.write(out, $S, $L)", JSON_FUNCTIONS, name, value);
        }
        if (shape instanceof Shape.ListOf list) {
            return CodeBlock.of("$T.writeList(out, $S, $L, $L)", JSON_FUNCTIONS, name, value, codec(list.element()));
        }
        if (shape instanceof Shape.MapOf map && map.key() == null) {
            return CodeBlock.of("$T.writeMap(out, $S, $L, $L)", JSON_FUNCTIONS, name, value, codec(map.value()));
        }
        return write(name, codec(shape), value);
    }

    /** Writes a property with a codec, unless the value is null. */
    static CodeBlock write(String name, CodeBlock codec, CodeBlock value) {
        return CodeBlock.of("$T.write(out, $S, $L, $L)", JSON_FUNCTIONS, name, value, codec);
    }

    /** Writes a property even when the value is null. */
    static CodeBlock writeNullable(String name, Shape shape, CodeBlock value) {
        return CodeBlock.of("$T.writeNullable(out, $S, $L, $L)", JSON_FUNCTIONS, name, value, codec(shape));
    }
}

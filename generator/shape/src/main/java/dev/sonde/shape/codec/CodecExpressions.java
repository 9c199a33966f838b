package dev.sonde.shape.codec;

import static dev.sonde.shape.RuntimeTypes.CODECS;
import static dev.sonde.shape.RuntimeTypes.JSON_FUNCTIONS;
import static dev.sonde.shape.RuntimeTypes.JSON_VALUE_CODEC;

import com.palantir.javapoet.CodeBlock;
import dev.sonde.shape.Shape;

/** The vocabulary of generated codecs: what is written in the place of a shape. */
public final class CodecExpressions {

    private CodecExpressions() {}

    /** The codec of a shape. */
    public static CodeBlock codec(Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            return CodeBlock.of("$T.$L", CODECS, scalar.kind().codec());
        }
        if (shape instanceof Shape.Reference reference) {
            return reference.codec();
        }
        if (shape instanceof Shape.ListOf list) {
            return CodeBlock.of("$T.list($L)", CODECS, codec(list.element()));
        }
        if (shape instanceof Shape.MapOf map) {
            return CodeBlock.of("$T.map($L)", CODECS, codec(map.value()));
        }
        return CodeBlock.of("$T.INSTANCE", JSON_VALUE_CODEC);
    }

    /** Reads a property's value, or null. */
    static CodeBlock read(Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            return CodeBlock.of("$T.$L(in)", JSON_FUNCTIONS, scalar.kind().reader());
        }
        if (shape instanceof Shape.ListOf list) {
            return CodeBlock.of("$T.readList(in, $L)", JSON_FUNCTIONS, codec(list.element()));
        }
        if (shape instanceof Shape.MapOf map) {
            return CodeBlock.of("$T.readMap(in, $L)", JSON_FUNCTIONS, codec(map.value()));
        }
        return CodeBlock.of("$T.read(in, $L)", JSON_FUNCTIONS, codec(shape));
    }

    /** Writes a property, unless the value is null. */
    static CodeBlock write(String name, Shape shape, CodeBlock value) {
        if (shape instanceof Shape.Scalar scalar) {
            return switch (scalar.kind()) {
                case STRING, BOOLEAN, INTEGER, LONG, DOUBLE ->
                    CodeBlock.of("$T.write(out, $S, $L)", JSON_FUNCTIONS, name, value);
                case DECIMAL, DECIMAL_STRING ->
                    CodeBlock.of("$T.write(out, $S, $L, $L)", JSON_FUNCTIONS, name, value, codec(shape));
            };
        }
        if (shape instanceof Shape.ListOf list) {
            return CodeBlock.of("$T.writeList(out, $S, $L, $L)", JSON_FUNCTIONS, name, value, codec(list.element()));
        }
        if (shape instanceof Shape.MapOf map) {
            return CodeBlock.of("$T.writeMap(out, $S, $L, $L)", JSON_FUNCTIONS, name, value, codec(map.value()));
        }
        return CodeBlock.of("$T.write(out, $S, $L, $L)", JSON_FUNCTIONS, name, value, codec(shape));
    }

    /** Writes a property even when the value is null. */
    static CodeBlock writeNullable(String name, Shape shape, CodeBlock value) {
        return CodeBlock.of("$T.writeNullable(out, $S, $L, $L)", JSON_FUNCTIONS, name, value, codec(shape));
    }
}

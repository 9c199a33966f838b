package dev.sonde.processor.read;

import com.palantir.javapoet.CodeBlock;
import dev.sonde.shape.Declaration;
import dev.sonde.shape.Declaration.EnumShape;
import dev.sonde.shape.Declaration.EnumValue;
import dev.sonde.shape.Property.Fallback;
import dev.sonde.shape.ScalarKind;
import dev.sonde.shape.Shape;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Reads the text of a default as the value that it stands for. */
final class FallbackReader {

    private FallbackReader() {}

    /** Empty if the text is no such value, or if there are no defaults of the shape. */
    static Optional<Fallback> read(String text, Shape shape, List<Declaration> declarations) {
        if (shape instanceof Shape.Constrained constrained) {
            return read(text, constrained.value(), declarations);
        }
        if (shape instanceof Shape.Reference reference) {
            return declarations.stream()
                    .filter(declaration -> declaration.type().equals(reference.type()))
                    .filter(EnumShape.class::isInstance)
                    .findFirst()
                    .flatMap(declaration -> constant(text, (EnumShape) declaration));
        }
        try {
            return shape instanceof Shape.Scalar scalar ? scalar(text, scalar.kind()) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static Optional<Fallback> constant(String text, EnumShape values) {
        for (EnumValue value : values.values()) {
            if (value.value().equals(text)) {
                return Optional.of(new Fallback(CodeBlock.of("$T.$N", values.type(), value.constant()), text));
            }
        }
        return Optional.empty();
    }

    private static Optional<Fallback> scalar(String text, ScalarKind kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case STRING -> new Fallback(CodeBlock.of("$S", text), text);
                    case BOOLEAN ->
                        text.equals("true") || text.equals("false")
                                ? new Fallback(CodeBlock.of(text), Boolean.valueOf(text))
                                : null;
                    case INTEGER -> new Fallback(CodeBlock.of("$L", Integer.parseInt(text)), Integer.valueOf(text));
                    case LONG -> new Fallback(CodeBlock.of("$LL", Long.parseLong(text)), Long.valueOf(text));
                    case DOUBLE -> new Fallback(CodeBlock.of("$L", Double.parseDouble(text)), new BigDecimal(text));
                    case BYTE -> new Fallback(CodeBlock.of("(byte) $L", Byte.parseByte(text)), Integer.valueOf(text));
                    case SHORT ->
                        new Fallback(CodeBlock.of("(short) $L", Short.parseShort(text)), Integer.valueOf(text));
                    case FLOAT -> new Fallback(CodeBlock.of("$LF", Float.parseFloat(text)), new BigDecimal(text));
                    case BIG_INTEGER ->
                        new Fallback(CodeBlock.of("new $T($S)", BigInteger.class, text), new BigInteger(text));
                    case DECIMAL ->
                        new Fallback(CodeBlock.of("new $T($S)", BigDecimal.class, text), new BigDecimal(text));
                    default -> null;
                });
    }
}

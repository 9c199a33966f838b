package dev.sonde.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.sonde.processor.model.Literal;
import dev.sonde.processor.model.Option;
import java.util.List;

/** The value of an option as an argument. */
final class LiteralCode {

    private LiteralCode() {}

    static CodeBlock of(Option option) {
        return of(option.values());
    }

    static CodeBlock of(List<Option.Value> values) {
        return values.stream().map(value -> of(value.literal())).collect(CodeBlock.joining(", "));
    }

    static CodeBlock of(Literal literal) {
        if (literal instanceof Literal.Text text) {
            return CodeBlock.of("$S", text.value());
        }
        if (literal instanceof Literal.Whole whole) {
            return CodeBlock.of(whole.wide() ? "$LL" : "$L", whole.value());
        }
        if (literal instanceof Literal.Fraction fraction) {
            return CodeBlock.of("$L", fraction.value());
        }
        if (literal instanceof Literal.Flag flag) {
            return CodeBlock.of("$L", flag.value());
        }
        Literal.Constant constant = (Literal.Constant) literal;
        return CodeBlock.of("$T.$N", constant.type(), constant.name());
    }
}

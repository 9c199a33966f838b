package dev.sonde.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import dev.sonde.processor.model.Parameter;
import java.util.Arrays;
import java.util.Objects;

/** A parameter as a value of a template: an array reads like a list. */
final class ArgumentCode {

    private ArgumentCode() {}

    static CodeBlock of(Parameter parameter) {
        if (!(parameter.type() instanceof ArrayTypeName array)) {
            return CodeBlock.of("$N", parameter.name());
        }
        if (array.componentType().isPrimitive()) {
            return print("toString", parameter);
        }
        return array.componentType() instanceof ArrayTypeName
                ? print("deepToString", parameter)
                : CodeBlock.of("$T.asList($N)", Arrays.class, parameter.name());
    }

    /** These functions print null, where a template refuses it. */
    private static CodeBlock print(String function, Parameter parameter) {
        return CodeBlock.of(
                "$T.$L($T.requireNonNull($N, $S))",
                Arrays.class,
                function,
                Objects.class,
                parameter.name(),
                parameter.name());
    }
}

package dev.sonde.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import dev.sonde.processor.model.Parameter;
import java.util.Arrays;
import java.util.Objects;

/** A parameter as a value of a template: an array reads like a list. */
final class ArgumentCode {

    private ArgumentCode() {}

    /** @param name what the parameter is called in the generated method */
    static CodeBlock of(Parameter parameter, String name) {
        if (!(parameter.type() instanceof ArrayTypeName array)) {
            return CodeBlock.of("$N", name);
        }
        if (array.componentType().isPrimitive()) {
            return print("toString", parameter, name);
        }
        return array.componentType() instanceof ArrayTypeName
                ? print("deepToString", parameter, name)
                : CodeBlock.of("$T.asList($N)", Arrays.class, name);
    }

    /** These functions print null, where a template refuses it. */
    private static CodeBlock print(String function, Parameter parameter, String name) {
        return CodeBlock.of(
                "$T.$L($T.requireNonNull($N, $S))", Arrays.class, function, Objects.class, name, parameter.name());
    }
}

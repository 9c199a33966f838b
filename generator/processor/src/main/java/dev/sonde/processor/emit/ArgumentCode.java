package dev.sonde.processor.emit;

import static dev.sonde.processor.emit.PromptTypes.CALL_OPTIONS;
import static dev.sonde.processor.emit.PromptTypes.CONVERSATION;

import com.palantir.javapoet.CodeBlock;
import dev.sonde.processor.model.Operation;
import dev.sonde.processor.model.Parameter;
import dev.sonde.processor.model.Parameter.Role;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a method was given beside the values of its texts, as an expression; null is as good as nothing where it may be. */
final class ArgumentCode {

    private final Operation operation;
    private final Function<Parameter, String> names;

    /** @param names what the parameters are called in the generated method */
    ArgumentCode(Operation operation, Function<Parameter, String> names) {
        this.operation = operation;
        this.names = names;
    }

    CodeBlock of(Parameter parameter) {
        CodeBlock given = name(parameter);
        return parameter.nullable()
                ? CodeBlock.of("$T.requireNonNullElse($L, $L)", Objects.class, given, nothing(parameter))
                : given;
    }

    private CodeBlock nothing(Parameter parameter) {
        if (parameter.role() == Role.OPTIONS) {
            return CodeBlock.of("$T.builder().build()", operation.options().orElseThrow());
        }
        if (parameter.role() == Role.CALL_OPTIONS) {
            return CodeBlock.of("$T.none()", CALL_OPTIONS);
        }
        return parameter.holds(CONVERSATION)
                ? CodeBlock.of(
                        "$T.<$T>empty()", CONVERSATION, operation.message().orElseThrow())
                : CodeBlock.of("$T.of()", List.class);
    }

    /** A list of single arguments. */
    CodeBlock list(List<Parameter> parameters) {
        CodeBlock all = CodeBlock.join(parameters.stream().map(this::name).toList(), ", ");
        return parameters.stream().anyMatch(Parameter::nullable)
                ? CodeBlock.of("$T.of($L).filter($T::nonNull).toList()", Stream.class, all, Objects.class)
                : CodeBlock.of("$T.of($L)", List.class, all);
    }

    private CodeBlock name(Parameter parameter) {
        return CodeBlock.of("$N", names.apply(parameter));
    }
}

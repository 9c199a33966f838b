package dev.sonde.processor.emit;

import com.palantir.javapoet.ClassName;
import dev.sonde.processor.model.Literal;
import dev.sonde.processor.model.Operation;
import dev.sonde.processor.model.Option;
import dev.sonde.processor.model.Parameter;
import dev.sonde.processor.model.PromptInterface;
import dev.sonde.processor.model.PromptMethod;
import dev.sonde.shape.NameScope;
import dev.sonde.shape.RuntimeTypes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the parameters of a method are called in generated code: their own names, except where these would hide what is needed there. */
final class LocalNames {

    /** What any method may name. */
    private static final Set<String> TYPES = Stream.concat(
                    PromptTypes.ALL.stream().flatMap(type -> PromptTypes.hideable(type).stream()),
                    Stream.concat(
                                    RuntimeTypes.IN_EXPRESSIONS.stream(),
                                    Stream.of(List.class, Objects.class, Stream.class)
                                            .map(ClassName::get))
                            .map(ClassName::simpleName))
            .collect(Collectors.toUnmodifiableSet());

    private final PromptMethod method;
    private final NameScope names;

    /** @param operation the call of the method */
    LocalNames(PromptMethod method, Operation operation, Constants constants, PromptInterface owner) {
        this.method = method;
        this.names = new NameScope(constants.names());
        reserveNeeded(operation, owner.names());
        method.parameters().forEach(parameter -> names.take(parameter.name(), parameter.name()));
    }

    String of(Parameter parameter) {
        return of(parameter.name());
    }

    String of(String parameter) {
        return names.of(parameter);
    }

    /** A name for a variable, which gives way to those of the parameters. */
    String variable(String wanted) {
        return names.take(wanted);
    }

    /** Whether a parameter has this name. */
    boolean hide(String name) {
        return method.parameters().stream()
                .anyMatch(parameter -> parameter.name().equals(name));
    }

    /** A variable hides a constant, a type, and the first part of a qualified name. */
    private void reserveNeeded(Operation operation, PromptInterface.Names owner) {
        TYPES.forEach(names::reserve);
        PromptTypes.hideable(operation.request()).forEach(names::reserve);
        reserve(owner.codecs());
        reserve(owner.tools());
        operation.tools().ifPresent(tools -> reserve(tools.fold()));
        operation.options().ifPresent(this::reserve);
        operation.message().ifPresent(this::reserve);
        for (Option option : method.options()) {
            for (Option.Value value : option.values()) {
                if (value.literal() instanceof Literal.Constant constant) {
                    reserve(constant.type());
                }
            }
        }
    }

    private void reserve(ClassName type) {
        names.reserve(type.topLevelClassName().simpleName());
    }
}

package dev.sonde.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import dev.sonde.processor.model.Literal;
import dev.sonde.processor.model.Operation;
import dev.sonde.processor.model.Option;
import dev.sonde.processor.model.Parameter;
import dev.sonde.processor.model.PromptInterface;
import dev.sonde.processor.model.PromptMethod;
import dev.sonde.shape.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What the parameters of a method are called in generated code: their own names, except where these would hide what is needed there. */
final class LocalNames {

    private final PromptMethod method;
    private final NameAllocator names = new NameAllocator();

    /** @param operation the call of the method */
    LocalNames(PromptMethod method, Operation operation, Constants constants, PromptInterface owner) {
        this.method = method;
        needed(operation, constants, owner.names()).forEach(names::newName);
        method.parameters().forEach(parameter -> names.newName(parameter.name(), parameter.name()));
    }

    String of(Parameter parameter) {
        return of(parameter.name());
    }

    String of(String parameter) {
        return names.get(parameter);
    }

    /** A name for a variable, which gives way to those of the parameters. */
    String variable(String wanted) {
        return names.newName(wanted);
    }

    /** Whether a parameter has this name. */
    boolean hide(String name) {
        return method.parameters().stream()
                .anyMatch(parameter -> parameter.name().equals(name));
    }

    /** A variable hides a constant, a type, and the first part of a qualified name. */
    private Set<String> needed(Operation operation, Constants constants, PromptInterface.Names owner) {
        Set<String> needed = new TreeSet<>(constants.names());
        List<ClassName> types = new ArrayList<>(PromptTypes.ALL);
        types.add(operation.request());
        types.forEach(type -> needed.add(type.canonicalName().replaceFirst("\\..*", "")));
        types.addAll(List.of(owner.codecs(), owner.tools(), ClassName.get(List.class), ClassName.get(Objects.class)));
        types.addAll(RuntimeTypes.IN_EXPRESSIONS);
        operation.tools().ifPresent(tools -> types.add(tools.fold()));
        for (Option option : method.options()) {
            for (Option.Value value : option.values()) {
                if (value.literal() instanceof Literal.Constant constant) {
                    types.add(constant.type());
                }
            }
        }
        types.forEach(type -> needed.add(type.topLevelClassName().simpleName()));
        return needed;
    }
}

package dev.sonde.processor.read;

import dev.sonde.processor.model.Option;
import dev.sonde.processor.model.PromptMethod;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;

/** Everything that an implementation names or overrides, seen by whether it is deprecated. */
final class DeprecatedUses {

    private final Mirrors mirrors;
    private final OperationReader operations;
    private final RequestBuilders builders;
    private final DeprecationReader implementation;

    DeprecatedUses(Mirrors mirrors, OperationReader operations, RequestBuilders builders, TypeElement type) {
        this.mirrors = mirrors;
        this.operations = operations;
        this.builders = builders;
        this.implementation = new DeprecationReader(mirrors);
        implementation.visit(type);
    }

    void visit(ExecutableElement method, ExecutableType type, PromptMethod read) {
        implementation.visit(method);
        implementation.visit(type.getReturnType());
        type.getParameterTypes().forEach(implementation::visit);
        TypeElement annotation = (TypeElement)
                OperationReader.prompt(method).orElseThrow().getAnnotationType().asElement();
        operations.types(annotation).forEach(implementation::visit);
        for (Option option : read.options()) {
            builders.setters(operations.request(annotation), option.name()).forEach(implementation::visit);
        }
    }

    /** A member that the implementation names. */
    void visit(Element member) {
        implementation.visit(member);
        implementation.visit(member instanceof ExecutableElement method ? method.getReturnType() : member.asType());
    }

    List<String> implementation() {
        return implementation.tokens();
    }

    List<String> codecs(Set<TypeElement> userTypes) {
        DeprecationReader codecs = new DeprecationReader(mirrors);
        codecs.visitRecordsAndEnums(userTypes);
        return codecs.tokens();
    }

    /** What the calls of tools need; the types that have them, the implementation names too. */
    List<String> tools(Collection<? extends Element> typesAndMethods) {
        DeprecationReader tools = new DeprecationReader(mirrors);
        for (Element each : typesAndMethods) {
            tools.visit(each);
            if (each instanceof ExecutableElement method) {
                tools.visit(method.getReturnType());
                method.getParameters().forEach(parameter -> tools.visit(parameter.asType()));
            } else {
                implementation.visit(each);
            }
        }
        return tools.tokens();
    }
}

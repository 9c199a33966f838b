package dev.sonde.processor.read;

import dev.sonde.processor.model.Option;
import dev.sonde.processor.model.PromptMethod;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;

/** Everything that an implementation names or overrides, seen by whether it is deprecated. */
final class DeprecatedUses {

    private final Mirrors mirrors;
    private final OperationReader operations;
    private final DeprecationReader implementation;

    DeprecatedUses(Mirrors mirrors, OperationReader operations, TypeElement type) {
        this.mirrors = mirrors;
        this.operations = operations;
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
            visitBuilderMethods(operations.request(annotation), option.name());
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

    private void visitBuilderMethods(TypeElement request, String option) {
        for (ExecutableElement factory : ElementFilter.methodsIn(request.getEnclosedElements())) {
            if (factory.getSimpleName().contentEquals("builder")
                    && factory.getModifiers().contains(Modifier.STATIC)
                    && factory.getReturnType() instanceof DeclaredType builder) {
                for (ExecutableElement setter :
                        ElementFilter.methodsIn(builder.asElement().getEnclosedElements())) {
                    if (setter.getSimpleName().contentEquals(option)) {
                        implementation.visit(setter);
                    }
                }
            }
        }
    }
}

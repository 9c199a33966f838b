package dev.sonde.processor.read;

import dev.sonde.processor.model.Missing;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Collects types that do not exist, or not yet: another processor may still generate them. */
final class MissingTypes {

    private final Set<String> compiled;
    private final Set<String> told = new LinkedHashSet<>();
    private final Set<String> untold = new LinkedHashSet<>();
    private final Set<TypeElement> entered = new HashSet<>();
    private final Set<TypeElement> withTools = new HashSet<>();

    /** @param compiled names of the types whose source is compiled */
    MissingTypes(Set<String> compiled) {
        this.compiled = compiled;
    }

    Missing found() {
        return new Missing(told, untold);
    }

    /** Notes what is missing where an element stands. */
    void add(String name, Element where) {
        (isCompiled(where) ? told : untold).add(name);
    }

    /** Looks at a type that an element names, and what it is made of. */
    void visit(TypeMirror type, Element where) {
        if (isMissing(type)) {
            add(type.toString(), where);
        } else if (type instanceof ArrayType array) {
            visit(array.getComponentType(), where);
        } else if (type instanceof DeclaredType declared) {
            declared.getTypeArguments().forEach(argument -> visit(argument, where));
        }
    }

    /** Looks at a type and, for records, at the types of their components. */
    void visitDeeply(TypeMirror type, Element where) {
        visit(type, where);
        if (isMissing(type) || !(type instanceof DeclaredType declared)) {
            return;
        }
        declared.getTypeArguments().forEach(argument -> visitDeeply(argument, where));
        TypeElement element = (TypeElement) declared.asElement();
        if (element.getKind() == ElementKind.RECORD && entered.add(element)) {
            for (RecordComponentElement component : RecordComponents.of(element)) {
                visitDeeply(component.asType(), component);
            }
        } else if (element.getModifiers().contains(Modifier.SEALED) && entered.add(element)) {
            Permitted.of(element).forEach(permitted -> visitDeeply(permitted, element));
        }
    }

    /** Looks at a type for what its tools take and return, and at those of compiled types from which it may inherit some. */
    void visitTools(TypeMirror type, Element where) {
        visit(type, where);
        if (isMissing(type) || !(type instanceof DeclaredType declared)) {
            return;
        }
        TypeElement element = (TypeElement) declared.asElement();
        if (element.getQualifiedName().toString().startsWith("java.") || !withTools.add(element)) {
            return;
        }
        if (isCompiled(element)) {
            visitTools(element.getSuperclass(), element);
            element.getInterfaces().forEach(each -> visitTools(each, element));
        }
        for (ExecutableElement method : ElementFilter.methodsIn(element.getEnclosedElements())) {
            if (Mirrors.find(method, RuntimeAnnotations.TOOL).isPresent()) {
                method.getParameters().forEach(parameter -> visitDeeply(parameter.asType(), parameter));
                visitDeeply(method.getReturnType(), method);
            }
        }
    }

    private boolean isCompiled(Element where) {
        return compiled.contains(Visibility.outermost(where).getQualifiedName().toString());
    }

    /** A type in a class file is thought to be there until javac has looked for it, and then only its element tells. */
    private static boolean isMissing(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR
                || (type instanceof DeclaredType declared
                        && declared.asElement().asType().getKind() == TypeKind.ERROR);
    }
}

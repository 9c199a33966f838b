package dev.sonde.processor.read;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Finds the types whose text says nothing. It lasts for a round, in which it looks at each type once. */
final class SilentTypes {

    private final Elements elements;
    private final ValueTypes values;
    private final Map<TypeElement, Boolean> silent = new HashMap<>();

    SilentTypes(Elements elements, ValueTypes values) {
        this.elements = elements;
        this.values = values;
    }

    /** Whether it is an object of a class that has only the {@code toString()} of all objects. */
    boolean isSilent(TypeMirror type) {
        ValueTypes.Kind kind = values.kind(type);
        if (kind == ValueTypes.Kind.MANY) {
            return isSilent(values.item(type));
        }
        return kind == ValueTypes.Kind.OBJECT
                && !values.isText(type)
                && type instanceof DeclaredType declared
                && silent.computeIfAbsent((TypeElement) declared.asElement(), this::hasNoText);
    }

    private boolean hasNoText(TypeElement type) {
        return type.getKind() == ElementKind.CLASS
                && !type.getModifiers().contains(Modifier.ABSTRACT)
                && elements.getAllMembers(type).stream().noneMatch(SilentTypes::isOwnToString);
    }

    private static boolean isOwnToString(Element member) {
        return member.getSimpleName().contentEquals("toString")
                && member instanceof ExecutableElement method
                && method.getParameters().isEmpty()
                && !Visibility.typeAround(member).getQualifiedName().contentEquals("java.lang.Object");
    }
}

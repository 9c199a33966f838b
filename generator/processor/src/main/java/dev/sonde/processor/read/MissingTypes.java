package dev.sonde.processor.read;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Collects types that do not exist, or not yet: another processor may still generate them. */
final class MissingTypes {

    private final Set<String> names = new LinkedHashSet<>();
    private final Set<TypeElement> entered = new HashSet<>();

    Set<String> names() {
        return names;
    }

    void add(String name) {
        names.add(name);
    }

    /** Looks at a type and what it is made of. */
    void visit(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            names.add(type.toString());
        } else if (type instanceof ArrayType array) {
            visit(array.getComponentType());
        } else if (type instanceof DeclaredType declared) {
            declared.getTypeArguments().forEach(this::visit);
        }
    }

    /** Looks at a type and, for records, at the types of their components. */
    void visitDeeply(TypeMirror type) {
        visit(type);
        if (type.getKind() != TypeKind.DECLARED || !(type instanceof DeclaredType declared)) {
            return;
        }
        declared.getTypeArguments().forEach(this::visitDeeply);
        TypeElement element = (TypeElement) declared.asElement();
        if (element.getKind() == ElementKind.RECORD && entered.add(element)) {
            for (RecordComponentElement component : RecordComponents.of(element)) {
                visitDeeply(component.asType());
            }
        }
    }
}

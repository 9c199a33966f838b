package dev.sonde.processor.read;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds which warnings generated code must suppress, as it names what the user chose, deprecated or not. */
final class DeprecationReader {

    private final Mirrors mirrors;
    private final Set<String> tokens = new TreeSet<>();

    DeprecationReader(Mirrors mirrors) {
        this.mirrors = mirrors;
    }

    List<String> tokens() {
        return List.copyOf(tokens);
    }

    void visit(Element element) {
        Mirrors.find(element, Deprecated.class.getName())
                .ifPresent(mirror -> tokens.add(isForRemoval(mirror) ? "removal" : "deprecation"));
    }

    void visit(TypeMirror type) {
        if (type instanceof ArrayType array) {
            visit(array.getComponentType());
        } else if (type instanceof DeclaredType declared) {
            visit(declared.asElement());
            declared.getTypeArguments().forEach(this::visit);
        }
    }

    void visitRecordsAndEnums(Collection<TypeElement> types) {
        for (TypeElement type : types) {
            visit(type);
            Members.constants(type).forEach(this::visit);
            for (RecordComponentElement component : RecordComponents.of(type)) {
                visit(component.asType());
                if (component.getAccessor() != null) {
                    visit(component.getAccessor());
                }
            }
        }
    }

    private boolean isForRemoval(AnnotationMirror deprecated) {
        return mirrors.flag(deprecated, "forRemoval");
    }
}

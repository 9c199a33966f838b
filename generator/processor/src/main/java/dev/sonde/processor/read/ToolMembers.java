package dev.sonde.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds the methods of a type that a model may call, its own in the order of the source and then the inherited ones. A method is
 * one if it, or one that it overrides, is marked.
 */
final class ToolMembers {

    private final Elements elements;
    private final Types types;
    private final TypeElement type;
    private final List<ExecutableElement> all = new ArrayList<>();

    ToolMembers(Elements elements, Types types, TypeElement type) {
        this.elements = elements;
        this.types = types;
        this.type = type;
        collect(type);
    }

    private void collect(TypeElement from) {
        for (ExecutableElement method : ElementFilter.methodsIn(from.getEnclosedElements())) {
            if (all.stream().noneMatch(member -> isOrOverrides(member, method))) {
                all.add(method);
            }
        }
        for (TypeMirror supertype : types.directSupertypes(from.asType())) {
            collect((TypeElement) types.asElement(supertype));
        }
    }

    /** An interface may be inherited on two ways, and two of them may ask for one method. */
    private boolean isOrOverrides(ExecutableElement member, ExecutableElement method) {
        return member.equals(method)
                || elements.overrides(member, method, type)
                || (member.getModifiers().contains(Modifier.ABSTRACT)
                        && member.getSimpleName().equals(method.getSimpleName())
                        && types.isSubsignature(signature(member), signature(method)));
    }

    private ExecutableType signature(ExecutableElement method) {
        return (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
    }

    List<ExecutableElement> tools() {
        return all.stream().filter(method -> mark(method).isPresent()).toList();
    }

    /** The annotation of a method, or else of one that it overrides. */
    Optional<AnnotationMirror> mark(ExecutableElement method) {
        return Mirrors.find(method, RuntimeAnnotations.TOOL).or(() -> inherited(method, type));
    }

    private Optional<AnnotationMirror> inherited(ExecutableElement method, TypeElement from) {
        for (TypeMirror supertype : types.directSupertypes(from.asType())) {
            TypeElement above = (TypeElement) types.asElement(supertype);
            for (ExecutableElement candidate : ElementFilter.methodsIn(above.getEnclosedElements())) {
                Optional<AnnotationMirror> mark = Mirrors.find(candidate, RuntimeAnnotations.TOOL);
                if (mark.isPresent() && elements.overrides(method, candidate, type)) {
                    return mark;
                }
            }
            Optional<AnnotationMirror> further = inherited(method, above);
            if (further.isPresent()) {
                return further;
            }
        }
        return Optional.empty();
    }
}

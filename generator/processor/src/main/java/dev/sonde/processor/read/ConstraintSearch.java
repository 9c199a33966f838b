package dev.sonde.processor.read;

import dev.sonde.processor.model.Constraint;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Finds what the spec says about an option: on the request's component of its name and, where the option is a shorthand for
 * that component's type, inside that type.
 */
final class ConstraintSearch {

    /** How many records deep a shorthand may reach: a tagged object around an open enum is two. */
    private static final int DEPTH = 3;

    private final Types types;
    private final ConstraintReader reader;

    ConstraintSearch(Types types, Mirrors mirrors) {
        this.types = types;
        this.reader = new ConstraintReader(mirrors);
    }

    List<Constraint> find(TypeElement request, String option, TypeMirror optionType) {
        Set<Constraint> constraints = new LinkedHashSet<>();
        for (RecordComponentElement component : RecordComponents.of(request)) {
            if (component.getSimpleName().contentEquals(option)) {
                collect(component, optionType, DEPTH, constraints);
            }
        }
        return List.copyOf(constraints);
    }

    private void collect(RecordComponentElement component, TypeMirror option, int depth, Set<Constraint> constraints) {
        constraints.addAll(reader.read(component));
        TypeMirror type = component.asType();
        if (depth > 0 && !matches(type, option) && type instanceof DeclaredType declared) {
            TypeElement element = (TypeElement) declared.asElement();
            for (TypeElement holder : holders(element)) {
                List<? extends RecordComponentElement> content = content(holder);
                if (content.size() == 1 && leadsTo(content.get(0), option, depth - 1)) {
                    collect(content.get(0), option, depth - 1, constraints);
                }
            }
        }
    }

    private boolean leadsTo(RecordComponentElement component, TypeMirror option, int depth) {
        TypeMirror type = component.asType();
        if (matches(type, option)) {
            return true;
        }
        if (depth == 0 || !(type instanceof DeclaredType declared)) {
            return false;
        }
        for (TypeElement holder : holders((TypeElement) declared.asElement())) {
            List<? extends RecordComponentElement> content = content(holder);
            if (content.size() == 1 && leadsTo(content.get(0), option, depth - 1)) {
                return true;
            }
        }
        return false;
    }

    /** The record itself, or the records that a sealed interface permits. */
    private List<TypeElement> holders(TypeElement type) {
        if (type.getKind() == ElementKind.RECORD) {
            return List.of(type);
        }
        List<TypeElement> holders = new ArrayList<>();
        for (TypeMirror permitted : type.getPermittedSubclasses()) {
            if (types.asElement(permitted) instanceof TypeElement variant && variant.getKind() == ElementKind.RECORD) {
                holders.add(variant);
            }
        }
        return holders;
    }

    private static List<? extends RecordComponentElement> content(TypeElement record) {
        return RecordComponents.of(record).stream()
                .filter(component -> !component.getSimpleName().contentEquals("additionalProperties"))
                .toList();
    }

    private boolean matches(TypeMirror component, TypeMirror option) {
        if (types.isSameType(boxed(component), boxed(option))) {
            return true;
        }
        // An array in the annotation is a list in the request.
        return option instanceof ArrayType array
                && component instanceof DeclaredType list
                && list.getTypeArguments().size() == 1
                && matches(list.getTypeArguments().get(0), array.getComponentType());
    }

    private TypeMirror boxed(TypeMirror type) {
        return type.getKind().isPrimitive()
                ? types.boxedClass(types.getPrimitiveType(type.getKind())).asType()
                : type;
    }
}

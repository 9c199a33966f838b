package dev.sonde.processor.read;

import dev.sonde.processor.model.Constraint;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
        for (RecordComponentElement component : RecordComponents.of(request)) {
            if (component.getSimpleName().contentEquals(option)) {
                Set<Constraint> constraints = new LinkedHashSet<>(reader.read(component));
                target(component, optionType).ifPresent(target -> constraints.addAll(reader.read(target)));
                return List.copyOf(constraints);
            }
        }
        return List.of();
    }

    /** The component that holds an option's value: the outermost of its type, if there is only one. */
    private Optional<RecordComponentElement> target(RecordComponentElement component, TypeMirror option) {
        List<RecordComponentElement> level = List.of(component);
        for (int depth = 0; depth <= DEPTH; depth++) {
            List<RecordComponentElement> matching = level.stream()
                    .filter(each -> matches(each.asType(), option))
                    .toList();
            if (!matching.isEmpty()) {
                return matching.size() == 1 ? Optional.of(matching.get(0)) : Optional.empty();
            }
            level = level.stream().flatMap(each -> inside(each).stream()).toList();
        }
        return Optional.empty();
    }

    /** The only components of the records that a component may hold. */
    private List<RecordComponentElement> inside(RecordComponentElement component) {
        List<RecordComponentElement> inside = new ArrayList<>();
        if (component.asType() instanceof DeclaredType declared) {
            for (TypeElement holder : holders((TypeElement) declared.asElement())) {
                List<? extends RecordComponentElement> content = content(holder);
                if (content.size() == 1) {
                    inside.add(content.get(0));
                }
            }
        }
        return inside;
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

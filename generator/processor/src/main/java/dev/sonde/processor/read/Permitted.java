package dev.sonde.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The types that may implement a sealed interface. */
final class Permitted {

    private Permitted() {}

    /** In the order of their declarations, if they stand around or beside it; else in that of {@code permits}. */
    static List<DeclaredType> of(TypeElement sealed) {
        List<DeclaredType> permitted = new ArrayList<>();
        for (TypeMirror each : sealed.getPermittedSubclasses()) {
            permitted.add((DeclaredType) each);
        }
        // Where permits is left out, compilers do not agree on the order.
        List<DeclaredType> declared = implementing(sealed, Visibility.outermost(sealed));
        return elements(declared).containsAll(elements(permitted)) ? declared : permitted;
    }

    private static Set<Element> elements(List<DeclaredType> types) {
        return types.stream().map(DeclaredType::asElement).collect(Collectors.toSet());
    }

    private static List<DeclaredType> implementing(TypeElement sealed, TypeElement around) {
        List<DeclaredType> found = new ArrayList<>();
        for (TypeElement each : ElementFilter.typesIn(around.getEnclosedElements())) {
            if (each.getInterfaces().stream().anyMatch(type -> isOf(sealed, type))) {
                found.add((DeclaredType) each.asType());
            }
            found.addAll(implementing(sealed, each));
        }
        return found;
    }

    private static boolean isOf(Element element, TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement().equals(element);
    }
}

package dev.sonde.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The annotations of a record component. An annotation that has no {@code RECORD_COMPONENT} among its targets is carried on by
 * the compiler to the field and the accessor; others may stand at a method of an interface that the accessor implements.
 */
final class ComponentAnnotations {

    private ComponentAnnotations() {}

    /** Where they may stand, the component itself first. */
    static List<Element> places(RecordComponentElement component) {
        List<Element> places = new ArrayList<>();
        places.add(component);
        if (component.getAccessor() != null) {
            places.add(component.getAccessor());
        }
        TypeElement record = Visibility.typeAround(component);
        for (Element member : record.getEnclosedElements()) {
            if (member.getKind() == ElementKind.FIELD && member.getSimpleName().equals(component.getSimpleName())) {
                places.add(member);
            }
        }
        addInherited(record, component, places);
        return places;
    }

    static Optional<AnnotationMirror> find(RecordComponentElement component, String annotation) {
        return Mirrors.findFirst(places(component), annotation);
    }

    static boolean isNullable(RecordComponentElement component) {
        return isNullable(component.asType(), places(component));
    }

    /** Whether a type says that there may be no value, or one of the places where it stands. */
    static boolean isNullable(TypeMirror type, List<? extends Element> places) {
        return Mirrors.nullable(type.getAnnotationMirrors()).isPresent()
                || places.stream()
                        .anyMatch(place ->
                                Mirrors.nullable(place.getAnnotationMirrors()).isPresent());
    }

    private static void addInherited(TypeElement type, RecordComponentElement component, List<Element> places) {
        for (TypeMirror each : type.getInterfaces()) {
            TypeElement from = (TypeElement) ((DeclaredType) each).asElement();
            for (ExecutableElement method : ElementFilter.methodsIn(from.getEnclosedElements())) {
                if (method.getParameters().isEmpty() && method.getSimpleName().equals(component.getSimpleName())) {
                    places.add(method);
                }
            }
            addInherited(from, component, places);
        }
    }
}

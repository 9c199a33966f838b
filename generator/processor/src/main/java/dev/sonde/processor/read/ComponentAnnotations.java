package dev.sonde.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;

/**
 * The annotations of a record component. An annotation that has no {@code RECORD_COMPONENT} among its targets is carried on by
 * the compiler to the field and the accessor.
 */
final class ComponentAnnotations {

    private ComponentAnnotations() {}

    static Optional<AnnotationMirror> find(RecordComponentElement component, String annotation) {
        for (Element place : places(component)) {
            Optional<AnnotationMirror> found = Mirrors.find(place, annotation);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    static boolean isNullable(RecordComponentElement component) {
        if (Mirrors.nullable(component.asType().getAnnotationMirrors()).isPresent()) {
            return true;
        }
        for (Element place : places(component)) {
            if (Mirrors.nullable(place.getAnnotationMirrors()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static List<Element> places(RecordComponentElement component) {
        List<Element> places = new ArrayList<>();
        places.add(component);
        if (component.getAccessor() != null) {
            places.add(component.getAccessor());
        }
        for (Element member : Visibility.typeAround(component).getEnclosedElements()) {
            if (member.getKind() == ElementKind.FIELD && member.getSimpleName().equals(component.getSimpleName())) {
                places.add(member);
            }
        }
        return places;
    }
}

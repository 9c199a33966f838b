package dev.sonde.processor.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Annotations by name: the processor has the classes of none. */
final class Mirrors {

    private final Elements elements;

    Mirrors(Elements elements) {
        this.elements = elements;
    }

    static Optional<AnnotationMirror> find(Element element, String annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (isNamed(mirror, annotation)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    /** The annotation at the first of several places that has it. */
    static Optional<AnnotationMirror> findFirst(List<? extends Element> places, String annotation) {
        for (Element place : places) {
            Optional<AnnotationMirror> found = find(place, annotation);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The Javadoc of an element; null if it has none, or comes from a class file. */
    @Nullable
    String comment(Element element) {
        return elements.getDocComment(element);
    }

    static boolean isNamed(AnnotationMirror mirror, String annotation) {
        return mirror.getAnnotationType().asElement() instanceof QualifiedNameable type
                && type.getQualifiedName().contentEquals(annotation);
    }

    /** Any annotation called {@code Nullable}: everyone has their own. */
    static Optional<AnnotationMirror> nullable(List<? extends AnnotationMirror> mirrors) {
        for (AnnotationMirror mirror : mirrors) {
            if (mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable")) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    /** The value of an element, be it given or the default. */
    Object value(AnnotationMirror mirror, String element) {
        Map<? extends ExecutableElement, ? extends AnnotationValue> values =
                elements.getElementValuesWithDefaults(mirror);
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry : values.entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(element)) {
                return entry.getValue().getValue();
            }
        }
        throw new IllegalStateException(mirror + " has no " + element);
    }

    String string(AnnotationMirror mirror, String element) {
        return value(mirror, element).toString();
    }

    boolean flag(AnnotationMirror mirror, String element) {
        return (Boolean) value(mirror, element);
    }

    TypeMirror type(AnnotationMirror mirror, String element) {
        return (TypeMirror) value(mirror, element);
    }

    List<String> strings(AnnotationMirror mirror, String element) {
        return values(mirror, element).stream()
                .map(value -> value.getValue().toString())
                .toList();
    }

    List<AnnotationValue> values(AnnotationMirror mirror, String element) {
        return list(value(mirror, element));
    }

    /** The elements of an array in an annotation. */
    static List<AnnotationValue> list(Object array) {
        return ((List<?>) array).stream().map(AnnotationValue.class::cast).toList();
    }
}

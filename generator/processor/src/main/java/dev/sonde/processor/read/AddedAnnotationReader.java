package dev.sonde.processor.read;

import com.palantir.javapoet.ClassName;
import dev.sonde.processor.model.AddedAnnotation;
import dev.sonde.processor.model.AddedAnnotation.Fault;
import dev.sonde.processor.model.AddedAnnotation.Place;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds the annotations that options of the compiler name. It knows those of no framework. */
public final class AddedAnnotationReader {

    private final Elements elements;
    private final Mirrors mirrors;

    public AddedAnnotationReader(Elements elements) {
        this.elements = elements;
        this.mirrors = new Mirrors(elements);
    }

    /**
     * The annotations of an option.
     *
     * @param names separated by commas
     */
    public List<AddedAnnotation> read(Place place, String names) {
        return Arrays.stream(names.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(name -> read(name, place))
                .toList();
    }

    private AddedAnnotation read(String name, Place place) {
        TypeElement type = elements.getTypeElement(name);
        return type == null
                ? new AddedAnnotation(place, name, Optional.empty(), Optional.of(Fault.MISSING))
                : new AddedAnnotation(place, name, Optional.of(ClassName.get(type)), fault(type, place));
    }

    private Optional<Fault> fault(TypeElement type, Place place) {
        if (type.getKind() != ElementKind.ANNOTATION_TYPE) {
            return Optional.of(Fault.NO_ANNOTATION);
        }
        if (!Visibility.isPublic(type)) {
            return Optional.of(Fault.NOT_PUBLIC);
        }
        if (!mayStandOn(place, type)) {
            return Optional.of(Fault.MISPLACED);
        }
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(AddedAnnotationReader::isRequired)
                .findFirst()
                .map(element -> Fault.WITHOUT_VALUE);
    }

    private static boolean isRequired(ExecutableElement element) {
        return element.getDefaultValue() == null;
    }

    /** An annotation of types may stand on declarations of classes and constructors too. */
    private boolean mayStandOn(Place place, TypeElement type) {
        Optional<AnnotationMirror> target = Mirrors.find(type, Target.class.getName());
        if (target.isEmpty()) {
            return true;
        }
        List<String> places = mirrors.strings(target.get(), "value").stream()
                .map(each -> each.substring(each.lastIndexOf('.') + 1))
                .toList();
        return places.contains(place == Place.CLASS ? "TYPE" : "CONSTRUCTOR") || places.contains("TYPE_USE");
    }
}

package dev.sonde.processor.read;

import static dev.sonde.processor.read.RuntimeAnnotations.DESCRIPTION;
import static dev.sonde.processor.read.RuntimeAnnotations.JSON_CLASS_DESCRIPTION;
import static dev.sonde.processor.read.RuntimeAnnotations.JSON_PROPERTY_DESCRIPTION;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What a type or a part of it is for: as its annotation says or, in source, its Javadoc. */
final class Descriptions {

    private final Mirrors mirrors;

    Descriptions(Mirrors mirrors) {
        this.mirrors = mirrors;
    }

    String ofType(TypeElement type) {
        String annotated = annotated(List.of(type));
        return annotated.isEmpty() ? DocText.description(mirrors.comment(type)) : annotated;
    }

    /** @param places where the annotations of one part may stand, the nearest first; the Javadoc of the nearest counts */
    String ofPart(List<? extends Element> places) {
        String annotated = annotated(places);
        return annotated.isEmpty() ? DocText.description(mirrors.comment(places.get(0))) : annotated;
    }

    /** Of a component, or of a parameter: what holds it says it in its own Javadoc. */
    String ofParameter(List<? extends Element> places, Element holder, String name) {
        String annotated = annotated(places);
        return annotated.isEmpty() ? DocText.parameter(mirrors.comment(holder), name) : annotated;
    }

    private String annotated(List<? extends Element> places) {
        for (String annotation : List.of(DESCRIPTION, JSON_PROPERTY_DESCRIPTION, JSON_CLASS_DESCRIPTION)) {
            for (Element place : places) {
                for (AnnotationMirror mirror : place.getAnnotationMirrors()) {
                    if (Mirrors.isNamed(mirror, annotation)) {
                        return mirrors.string(mirror, "value");
                    }
                }
            }
        }
        return "";
    }
}

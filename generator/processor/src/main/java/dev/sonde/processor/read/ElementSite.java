package dev.sonde.processor.read;

import dev.sonde.processor.model.Site;
import java.util.Arrays;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A place by its element, and within that by its annotation and the annotation's value.
 *
 * @param mirror null for the element itself
 * @param value null for the whole annotation
 */
public record ElementSite(
        Element element,
        @Nullable AnnotationMirror mirror,
        @Nullable AnnotationValue value) implements Site {

    static ElementSite of(Element element) {
        return new ElementSite(element, null, null);
    }

    static ElementSite of(Element element, AnnotationMirror mirror) {
        return new ElementSite(element, mirror, null);
    }

    ElementSite at(AnnotationValue narrower) {
        return new ElementSite(element, mirror, narrower);
    }

    @Override
    public boolean suppresses(String id) {
        String token = "sonde:" + id;
        for (Element around = element; around != null; around = around.getEnclosingElement()) {
            SuppressWarnings suppressed = around.getAnnotation(SuppressWarnings.class);
            if (suppressed != null && Arrays.asList(suppressed.value()).contains(token)) {
                return true;
            }
        }
        return false;
    }
}

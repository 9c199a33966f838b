package dev.sonde.processor.read;

import dev.sonde.processor.model.Example;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;

/** Reads the examples of a method. */
final class ExampleReader {

    private ExampleReader() {}

    static List<Example> read(ExecutableElement method) {
        List<Example> examples = new ArrayList<>();
        for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
            if (Mirrors.isNamed(mirror, RuntimeAnnotations.EXAMPLE)) {
                examples.add(example(mirror, ElementSite.of(method, mirror)));
            } else if (Mirrors.isNamed(mirror, RuntimeAnnotations.EXAMPLE + RuntimeAnnotations.REPEATED)) {
                nested(mirror).forEach(each -> examples.add(example(each, ElementSite.of(method, each))));
            }
        }
        return examples;
    }

    private static List<AnnotationMirror> nested(AnnotationMirror list) {
        List<AnnotationMirror> nested = new ArrayList<>();
        for (AnnotationValue value : list.getElementValues().values()) {
            Mirrors.list(value.getValue()).forEach(each -> nested.add((AnnotationMirror) each.getValue()));
        }
        return nested;
    }

    private static Example example(AnnotationMirror mirror, ElementSite site) {
        return new Example(text(mirror, "user", site), text(mirror, "answer", site));
    }

    private static Example.Text text(AnnotationMirror mirror, String element, ElementSite site) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(element))
                .map(entry -> new Example.Text(entry.getValue().getValue().toString(), site.at(entry.getValue())))
                .findFirst()
                .orElseThrow();
    }
}

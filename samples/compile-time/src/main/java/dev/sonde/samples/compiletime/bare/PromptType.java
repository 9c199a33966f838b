package dev.sonde.samples.compiletime.bare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * An annotated interface.
 *
 * @param options the annotation's values as source text, by their names
 */
record PromptType(
        String packageName, String name, boolean isPublic, Map<String, String> options, List<PromptMethod> methods) {

    static PromptType of(TypeElement type) {
        String name = type.getQualifiedName().toString();
        Map<String, String> options = values(type);
        return new PromptType(
                name.substring(0, name.lastIndexOf('.')),
                type.getSimpleName().toString(),
                type.getModifiers().contains(Modifier.PUBLIC),
                options,
                ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .map(method -> PromptMethod.of(method, options))
                        .toList());
    }

    /** The name of a class beside this interface. */
    String qualified(String suffix) {
        return packageName + "." + name + suffix;
    }

    /** What the prompt annotation of an element says. */
    static Map<String, String> values(Element element) {
        Map<String, String> values = new LinkedHashMap<>();
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (((TypeElement) annotation.getAnnotationType().asElement())
                    .getQualifiedName()
                    .contentEquals(BareProcessor.PROMPT)) {
                annotation
                        .getElementValues()
                        .forEach((option, value) ->
                                values.put(option.getSimpleName().toString(), value.toString()));
            }
        }
        return values;
    }
}

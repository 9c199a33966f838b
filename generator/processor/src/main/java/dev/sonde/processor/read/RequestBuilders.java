package dev.sonde.processor.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** The builders of request records, each looked at once in a round. */
final class RequestBuilders {

    private final Map<TypeElement, Map<String, List<ExecutableElement>>> known = new HashMap<>();

    /** The methods of a request's builder that are called like an option. */
    List<ExecutableElement> setters(TypeElement request, String option) {
        return known.computeIfAbsent(request, RequestBuilders::methods).getOrDefault(option, List.of());
    }

    private static Map<String, List<ExecutableElement>> methods(TypeElement request) {
        Map<String, List<ExecutableElement>> methods = new HashMap<>();
        for (ExecutableElement factory : ElementFilter.methodsIn(request.getEnclosedElements())) {
            if (factory.getSimpleName().contentEquals("builder")
                    && factory.getModifiers().contains(Modifier.STATIC)
                    && factory.getReturnType() instanceof DeclaredType builder) {
                for (ExecutableElement setter :
                        ElementFilter.methodsIn(builder.asElement().getEnclosedElements())) {
                    methods.computeIfAbsent(setter.getSimpleName().toString(), name -> new ArrayList<>())
                            .add(setter);
                }
            }
        }
        return methods;
    }
}

package dev.sonde.processor.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads a class that databind reads at run time, as the model is told of it. */
final class ForeignReader {

    private final Mirrors mirrors;
    private final Descriptions descriptions;

    ForeignReader(Mirrors mirrors, Descriptions descriptions) {
        this.mirrors = mirrors;
        this.descriptions = descriptions;
    }

    /** The only parameter of a creator that makes the object out of a value, rather than out of its properties. */
    Optional<VariableElement> delegate(TypeElement type) {
        return Members.annotated(type, RuntimeAnnotations.JSON_CREATOR)
                .filter(creator -> creator.getParameters().size() == 1)
                .filter(this::delegates)
                .map(creator -> creator.getParameters().get(0));
    }

    private boolean delegates(ExecutableElement creator) {
        AnnotationMirror annotation =
                Mirrors.find(creator, RuntimeAnnotations.JSON_CREATOR).orElseThrow();
        VariableElement parameter = creator.getParameters().get(0);
        return switch (mirrors.string(annotation, "mode")) {
            case "DELEGATING" -> true;
            case "PROPERTIES" -> false;
            default ->
                Mirrors.find(parameter, RuntimeAnnotations.JSON_PROPERTY).isEmpty()
                        && !isField(parameter, Visibility.typeAround(creator));
        };
    }

    /** Databind takes a parameter for a property if there is one of its name. */
    private static boolean isField(VariableElement parameter, TypeElement type) {
        String name = parameter.getSimpleName().toString();
        return Members.settable(type).containsKey(name) || Members.getters(type).containsKey(name);
    }

    void read(TypeElement type, String path, PropertyReader properties) {
        Optional<ExecutableElement> creator = Members.annotated(type, RuntimeAnnotations.JSON_CREATOR);
        if (creator.isPresent()) {
            for (VariableElement parameter : creator.get().getParameters()) {
                String name = parameter.getSimpleName().toString();
                List<Element> places = List.of(parameter);
                properties.add(
                        name, parameter.asType(), places, descriptions.ofParameter(places, creator.get(), name), path);
            }
            return;
        }
        Map<String, List<Element>> settable = Members.settable(type);
        (settable.isEmpty() ? Members.getters(type) : settable)
                .forEach((name, places) ->
                        properties.add(name, type(places.get(0)), places, descriptions.ofPart(places), path));
    }

    private static TypeMirror type(Element member) {
        if (!(member instanceof ExecutableElement method)) {
            return member.asType();
        }
        return method.getParameters().isEmpty()
                ? method.getReturnType()
                : method.getParameters().get(0).asType();
    }
}

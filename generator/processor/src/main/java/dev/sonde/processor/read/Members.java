package dev.sonde.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** The members of a user's type, as databind looks at them. */
final class Members {

    private Members() {}

    /** The constants of an enum. */
    static List<Element> constants(TypeElement type) {
        List<Element> constants = new ArrayList<>();
        for (Element member : type.getEnclosedElements()) {
            if (member.getKind() == ElementKind.ENUM_CONSTANT) {
                constants.add(member);
            }
        }
        return constants;
    }

    /** The member that has an annotation. */
    static Optional<ExecutableElement> annotated(TypeElement type, String annotation) {
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof ExecutableElement method
                    && Mirrors.find(member, annotation).isPresent()) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }

    /**
     * What can be set in an object, by name: public setters and fields, and fields that an annotation makes properties, also the
     * inherited ones. The setter comes before the field, as its annotations count first.
     */
    static Map<String, List<Element>> settable(TypeElement type) {
        Map<String, List<Element>> settable = new LinkedHashMap<>();
        if (type.getSuperclass() instanceof DeclaredType inherited) {
            settable.putAll(settable((TypeElement) inherited.asElement()));
        }
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (isSetter(method)) {
                add(decapitalized(method, 3), method, settable);
            }
        }
        for (Element member : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            String name = member.getSimpleName().toString();
            if (settable.containsKey(name) || isProperty(member)) {
                add(name, member, settable);
            }
        }
        return settable;
    }

    /** What can be asked of an object, by name: public methods {@code getX}, and methods that it leaves to others. */
    static Map<String, List<Element>> getters(TypeElement type) {
        Map<String, List<Element>> getters = new LinkedHashMap<>();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            String name = method.getSimpleName().toString();
            boolean prefixed = name.length() > 3 && name.startsWith("get") && Character.isUpperCase(name.charAt(3));
            boolean open = method.getModifiers().contains(Modifier.ABSTRACT)
                    || (prefixed && method.getModifiers().contains(Modifier.PUBLIC));
            if (open
                    && method.getParameters().isEmpty()
                    && method.getReturnType().getKind() != TypeKind.VOID) {
                add(prefixed ? decapitalized(method, 3) : name, method, getters);
            }
        }
        return getters;
    }

    private static void add(String name, Element member, Map<String, List<Element>> members) {
        members.computeIfAbsent(name, first -> new ArrayList<>()).add(member);
    }

    private static boolean isSetter(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        return name.length() > 3
                && name.startsWith("set")
                && Character.isUpperCase(name.charAt(3))
                && method.getParameters().size() == 1
                && method.getModifiers().contains(Modifier.PUBLIC)
                && !method.getModifiers().contains(Modifier.STATIC);
    }

    private static boolean isProperty(Element field) {
        boolean open = field.getModifiers().contains(Modifier.PUBLIC)
                && !field.getModifiers().contains(Modifier.STATIC)
                && !field.getModifiers().contains(Modifier.FINAL);
        return open || Mirrors.find(field, RuntimeAnnotations.JSON_PROPERTY).isPresent();
    }

    private static String decapitalized(ExecutableElement method, int from) {
        String name = method.getSimpleName().toString();
        return Character.toLowerCase(name.charAt(from)) + name.substring(from + 1);
    }
}

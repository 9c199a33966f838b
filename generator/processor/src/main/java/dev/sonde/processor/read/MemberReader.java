package dev.sonde.processor.read;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the methods of an interface, its own in the order of the source and then the inherited ones, each once. */
final class MemberReader {

    private final Elements elements;
    private final Types types;
    private final TypeElement type;
    private final List<ExecutableElement> ofObject;
    private final List<ExecutableElement> members = new ArrayList<>();

    /** @param ofObject the methods that every object has */
    MemberReader(Elements elements, Types types, TypeElement type, List<ExecutableElement> ofObject) {
        this.elements = elements;
        this.types = types;
        this.type = type;
        this.ofObject = ofObject;
    }

    /** The methods that every object has and that all can call. */
    static List<ExecutableElement> ofObject(Elements elements) {
        TypeElement object = elements.getTypeElement("java.lang.Object");
        return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
                .filter(method -> method.getModifiers().contains(Modifier.PUBLIC))
                .toList();
    }

    List<ExecutableElement> read() {
        collect(type);
        return members;
    }

    private void collect(TypeElement from) {
        for (ExecutableElement method : ElementFilter.methodsIn(from.getEnclosedElements())) {
            if (from.equals(type) || !isClassLike(method)) {
                add(method);
            }
        }
        from.getInterfaces().forEach(each -> collect((TypeElement) types.asElement(each)));
    }

    /** Methods that nobody inherits. */
    private static boolean isClassLike(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC)
                || method.getModifiers().contains(Modifier.PRIVATE);
    }

    private void add(ExecutableElement method) {
        if (isOfObject(method)) {
            return;
        }
        for (int i = 0; i < members.size(); i++) {
            ExecutableElement member = members.get(i);
            if (isSame(member, method)) {
                if (replaces(method, member)) {
                    members.set(i, method);
                }
                return;
            }
        }
        members.add(method);
    }

    /** Two interfaces may declare one method: the one that overrides counts, else the one with the prompt. */
    private boolean replaces(ExecutableElement method, ExecutableElement member) {
        if (elements.overrides(member, method, type)) {
            return false;
        }
        return elements.overrides(method, member, type)
                || (member.getModifiers().contains(Modifier.ABSTRACT)
                        && OperationReader.prompt(member).isEmpty());
    }

    private boolean isSame(ExecutableElement first, ExecutableElement second) {
        return first.getSimpleName().equals(second.getSimpleName())
                && types.isSubsignature(signature(first), signature(second));
    }

    private ExecutableType signature(ExecutableElement method) {
        return (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
    }

    /** {@code String toString();} in an interface is implemented by every class. */
    private boolean isOfObject(ExecutableElement method) {
        for (ExecutableElement inherited : ofObject) {
            if (inherited.getSimpleName().equals(method.getSimpleName())
                    && types.isSubsignature((ExecutableType) method.asType(), (ExecutableType) inherited.asType())) {
                return true;
            }
        }
        return false;
    }
}

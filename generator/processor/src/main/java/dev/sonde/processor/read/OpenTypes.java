package dev.sonde.processor.read;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Tells the types in which a text that somebody wrote can be from those whose texts are known: numbers, dates, flags, constants. */
final class OpenTypes {

    private static final Set<String> CLOSED = Set.of(
            "java.lang.Character",
            "java.util.UUID",
            "java.util.Locale",
            "java.util.Date",
            "java.util.Currency",
            "java.util.TimeZone");

    private final ValueTypes values;

    OpenTypes(ValueTypes values) {
        this.values = values;
    }

    boolean isOpen(TypeMirror type) {
        return isOpen(type, Set.of());
    }

    /** @param around the records in which this stands: one that holds itself brings nothing new */
    private boolean isOpen(TypeMirror type, Set<String> around) {
        TypeMirror bound = values.bound(type);
        return switch (values.kind(bound)) {
            case FLAG, BOXED_FLAG, PRIMITIVE, PRIMITIVE_ARRAY -> false;
            case TEXT, UNKNOWN, MAP -> true;
            case OPTIONAL -> isOpen(values.content(bound), around);
            case MANY -> isOpen(values.item(bound), around);
            case OBJECT -> isOpenObject(bound, around);
        };
    }

    private boolean isOpenObject(TypeMirror type, Set<String> around) {
        String name = ValueTypes.name(type);
        if (values.isA(type, RuntimeAnnotations.PROMPT_TEXT)) {
            return true;
        }
        if (values.isEnum(type)
                || values.isA(type, "java.lang.Number")
                || name.startsWith("java.time.")
                || CLOSED.contains(name)) {
            return false;
        }
        if (!(type instanceof DeclaredType declared)
                || ((TypeElement) declared.asElement()).getKind() != ElementKind.RECORD) {
            return true;
        }
        return !around.contains(type.toString()) && hasOpenComponent(declared, around);
    }

    private boolean hasOpenComponent(DeclaredType type, Set<String> around) {
        Set<String> inside = new HashSet<>(around);
        inside.add(type.toString());
        for (RecordComponentElement component : RecordComponents.of((TypeElement) type.asElement())) {
            ExecutableType accessor = (ExecutableType) values.types().asMemberOf(type, component.getAccessor());
            if (isOpen(accessor.getReturnType(), inside)) {
                return true;
            }
        }
        return false;
    }
}

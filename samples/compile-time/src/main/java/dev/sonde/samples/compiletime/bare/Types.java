package dev.sonde.samples.compiletime.bare;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** What is to be known of types: a text, an {@code int} or a record of these. */
final class Types {

    private Types() {}

    static boolean isText(TypeMirror type) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.lang.String");
    }

    static boolean isInteger(TypeMirror type) {
        return type.getKind() == TypeKind.INT;
    }

    static List<RecordComponentElement> components(TypeMirror type) {
        return ElementFilter.recordComponentsIn(
                ((DeclaredType) type).asElement().getEnclosedElements());
    }

    static String simpleName(TypeMirror type) {
        return ((DeclaredType) type).asElement().getSimpleName().toString();
    }

    /** The name within the package: nested types have those around them before it. */
    static String name(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)) {
            return type.toString();
        }
        Element element = declared.asElement();
        String name = element.getSimpleName().toString();
        return element.getEnclosingElement() instanceof TypeElement outer ? name(outer.asType()) + "." + name : name;
    }

    /** The JSON of a reply as the prompt tells it. */
    static String notation(TypeMirror type) {
        if (isInteger(type)) {
            return "{value: integer}";
        }
        StringBuilder notation = new StringBuilder("{");
        for (RecordComponentElement component : components(type)) {
            notation.append(notation.length() == 1 ? "" : ", ")
                    .append(component.getSimpleName())
                    .append(isInteger(component.asType()) ? ": integer" : ": string");
        }
        return notation.append('}').toString();
    }
}

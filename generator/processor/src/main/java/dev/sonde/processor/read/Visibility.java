package dev.sonde.processor.read;

import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** From where a type can be named. */
final class Visibility {

    private Visibility() {}

    /** Whether the type is public, and every type around it. */
    static boolean isPublic(TypeElement type) {
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            if (!each.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the type is private, or a type around it. */
    static boolean isPrivate(TypeElement type) {
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            if (each.getModifiers().contains(Modifier.PRIVATE)) {
                return true;
            }
        }
        return false;
    }

    static boolean isVisible(TypeElement type, PackageElement from) {
        return isPublic(type) || (!isPrivate(type) && from.equals(packageOf(type)));
    }

    static PackageElement packageOf(Element element) {
        return around(element, PackageElement.class);
    }

    static TypeElement typeAround(Element element) {
        return around(element, TypeElement.class);
    }

    static TypeElement outermost(Element element) {
        TypeElement type = typeAround(element);
        while (type.getEnclosingElement() instanceof TypeElement outer) {
            type = outer;
        }
        return type;
    }

    /** The element, or the nearest around it, of a kind. */
    private static <E> E around(Element element, Class<E> kind) {
        Element around = element;
        while (!kind.isInstance(around)) {
            around = Objects.requireNonNull(around.getEnclosingElement());
        }
        return kind.cast(around);
    }
}

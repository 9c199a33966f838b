package dev.sonde.processor.read;

import dev.sonde.shape.Property.Holder;
import dev.sonde.shape.ScalarKind;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The JDK's types of a value that may be absent. */
final class Optionals {

    private Optionals() {}

    /** What an {@code Optional} holds; empty if the type is none, or does not say. */
    static Optional<TypeMirror> held(TypeMirror type) {
        return name(type).equals("java.util.Optional") ? ReplyReader.held(type) : Optional.empty();
    }

    /** How a component of the type holds a value. */
    static Holder holder(TypeMirror type) {
        return switch (name(type)) {
            case "java.util.Optional" -> held(type).isPresent() ? Holder.OPTIONAL : Holder.PLAIN;
            case "java.util.OptionalInt" -> Holder.OPTIONAL_INT;
            case "java.util.OptionalLong" -> Holder.OPTIONAL_LONG;
            case "java.util.OptionalDouble" -> Holder.OPTIONAL_DOUBLE;
            default -> Holder.PLAIN;
        };
    }

    static boolean isNumber(String name) {
        return name.equals("java.util.OptionalInt")
                || name.equals("java.util.OptionalLong")
                || name.equals("java.util.OptionalDouble");
    }

    /** What an optional number holds. */
    static ScalarKind number(String name) {
        return switch (name) {
            case "java.util.OptionalInt" -> ScalarKind.INTEGER;
            case "java.util.OptionalLong" -> ScalarKind.LONG;
            default -> ScalarKind.DOUBLE;
        };
    }

    private static String name(TypeMirror type) {
        return type instanceof DeclaredType declared
                ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
                : "";
    }
}

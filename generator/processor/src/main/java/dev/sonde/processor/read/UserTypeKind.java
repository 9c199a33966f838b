package dev.sonde.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;

/** How a type of the user's is read. */
enum UserTypeKind {
    ENUM,
    RECORD,
    /** A sealed interface whose variants are told by a property. */
    UNION,
    /** What only databind understands. */
    FOREIGN,
    UNSUPPORTED;

    static UserTypeKind of(TypeElement type) {
        if (type.getKind() == ElementKind.ENUM) {
            return ENUM;
        }
        if (isForDatabind(type)) {
            return FOREIGN;
        }
        if (type.getKind() == ElementKind.RECORD) {
            return RECORD;
        }
        return type.getKind() == ElementKind.INTERFACE && type.getModifiers().contains(Modifier.SEALED)
                ? UNION
                : UNSUPPORTED;
    }

    boolean hasCodecClass() {
        return this == RECORD || this == UNION;
    }

    boolean isForeign() {
        return this == FOREIGN;
    }

    /** Why such a type cannot be read, in words that follow its name; empty if it can. */
    Optional<String> unsupported(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        if (this == UNSUPPORTED) {
            return Optional.of("");
        }
        if (this == ENUM) {
            return enumeration(element);
        }
        boolean generic = !element.getTypeParameters().isEmpty();
        if (generic && this != RECORD) {
            return Optional.of(", which has type parameters");
        }
        boolean given = type.getTypeArguments().stream().noneMatch(WildcardType.class::isInstance);
        return generic && (type.getTypeArguments().isEmpty() || !given)
                ? Optional.of(", whose type arguments are not given")
                : Optional.empty();
    }

    private static Optional<String> enumeration(TypeElement type) {
        if (Members.constants(type).isEmpty()) {
            return Optional.of(", an enum without constants");
        }
        return Members.annotated(type, RuntimeAnnotations.JSON_VALUE).isPresent()
                ? Optional.of(", an enum with @JsonValue: give its constants their names with @JsonProperty")
                : Optional.empty();
    }

    private static boolean isForDatabind(TypeElement type) {
        if (Mirrors.find(type, RuntimeAnnotations.JSON_DESERIALIZE).isPresent()
                || Mirrors.find(type, RuntimeAnnotations.CODED_BY).isPresent()
                || Members.annotated(type, RuntimeAnnotations.JSON_CREATOR)
                        .filter(creator -> !isCanonical(creator, type))
                        .isPresent()) {
            return true;
        }
        String name = type.getQualifiedName().toString();
        return type.getKind() == ElementKind.CLASS
                && !name.startsWith("java.")
                && !name.startsWith("javax.")
                && !name.startsWith("jdk.")
                && !type.getModifiers().contains(Modifier.ABSTRACT)
                && isBean(type);
    }

    /** Whether a creator makes a record out of its components, as one does who knows nothing of Jackson. */
    private static boolean isCanonical(ExecutableElement creator, TypeElement type) {
        return type.getKind() == ElementKind.RECORD
                && creator.getKind() == ElementKind.CONSTRUCTOR
                && creator.getParameters().size() == RecordComponents.of(type).size();
    }

    /** Whether it can be made without anything, and then be given something. */
    private static boolean isBean(TypeElement type) {
        if (type.getNestingKind().isNested() && !type.getModifiers().contains(Modifier.STATIC)) {
            return false;
        }
        List<ExecutableElement> constructors = ElementFilter.constructorsIn(type.getEnclosedElements());
        boolean empty = constructors.stream()
                .anyMatch(constructor -> constructor.getParameters().isEmpty()
                        && !constructor.getModifiers().contains(Modifier.PRIVATE));
        return empty && !Members.settable(type).isEmpty();
    }
}

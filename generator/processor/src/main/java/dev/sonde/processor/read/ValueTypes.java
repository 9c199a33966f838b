package dev.sonde.processor.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What kind of value a type is to a template. It lasts for a round, in which it looks at the supertypes of each type once. */
final class ValueTypes {

    private static final Set<String> OPTIONALS =
            Set.of("java.util.Optional", "java.util.OptionalInt", "java.util.OptionalLong", "java.util.OptionalDouble");

    private final Elements elements;
    private final Types types;
    private final Map<Element, Set<String>> names = new HashMap<>();

    ValueTypes(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    Types types() {
        return types;
    }

    /** What a section and a name make of a value. */
    enum Kind {
        FLAG,
        BOXED_FLAG,
        TEXT,
        OPTIONAL,
        /** A collection, or an array of objects. */
        MANY,
        PRIMITIVE_ARRAY,
        /** With text as keys. */
        MAP,
        /** A number or character that cannot be null. */
        PRIMITIVE,
        /** Of which only the run tells. */
        UNKNOWN,
        OBJECT
    }

    Kind kind(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return array.getComponentType().getKind().isPrimitive() ? Kind.PRIMITIVE_ARRAY : Kind.MANY;
        }
        if (type.getKind() == TypeKind.BOOLEAN) {
            return Kind.FLAG;
        }
        if (type.getKind().isPrimitive()) {
            return Kind.PRIMITIVE;
        }
        String name = name(type);
        if (name.equals("java.lang.Object")) {
            return Kind.UNKNOWN;
        }
        if (name.equals("java.lang.Boolean")) {
            return Kind.BOXED_FLAG;
        }
        if (OPTIONALS.contains(name)) {
            return Kind.OPTIONAL;
        }
        if (isA(type, "java.lang.CharSequence")) {
            return Kind.TEXT;
        }
        if (isMap(type)) {
            return hasTextKeys(type) ? Kind.MAP : Kind.OBJECT;
        }
        return isA(type, "java.lang.Iterable") && !isA(type, "java.nio.file.Path") ? Kind.MANY : Kind.OBJECT;
    }

    /** The type without wildcards and variables: what is known of its values. */
    TypeMirror bound(TypeMirror type) {
        if (type instanceof WildcardType wildcard) {
            return wildcard.getExtendsBound() == null ? object() : bound(wildcard.getExtendsBound());
        }
        if (type instanceof TypeVariable variable) {
            return bound(variable.getUpperBound());
        }
        return type instanceof IntersectionType both ? bound(both.getBounds().get(0)) : type;
    }

    TypeMirror object() {
        return elements.getTypeElement("java.lang.Object").asType();
    }

    /** What an {@code Optional} holds. */
    TypeMirror content(TypeMirror optional) {
        return switch (name(optional)) {
            case "java.util.OptionalInt" -> boxed(TypeKind.INT);
            case "java.util.OptionalLong" -> boxed(TypeKind.LONG);
            case "java.util.OptionalDouble" -> boxed(TypeKind.DOUBLE);
            default -> argument(optional, 0);
        };
    }

    /** What a collection or an array holds. */
    TypeMirror item(TypeMirror many) {
        if (many instanceof ArrayType array) {
            return array.getComponentType().getKind().isPrimitive() ? object() : bound(array.getComponentType());
        }
        return superType(many, "java.lang.Iterable")
                .map(iterable -> argument(iterable, 0))
                .orElseGet(this::object);
    }

    /** Whether somebody says that what a collection or an array holds may be null; its supertypes do not know of it. */
    boolean mayHoldNull(TypeMirror many) {
        List<? extends TypeMirror> held = many instanceof ArrayType array
                ? List.of(array.getComponentType())
                : many instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
        return held.size() == 1
                && Mirrors.nullable(held.get(0).getAnnotationMirrors()).isPresent()
                && types.isSameType(bound(held.get(0)), item(many));
    }

    /** What a map holds, which may be a wildcard. */
    TypeMirror entry(TypeMirror map) {
        return superType(map, "java.util.Map")
                .map(type -> ((DeclaredType) type).getTypeArguments())
                .filter(arguments -> arguments.size() == 2)
                .<TypeMirror>map(arguments -> arguments.get(1))
                .orElseGet(this::object);
    }

    TypeMirror boxed(TypeMirror type) {
        return type.getKind().isPrimitive() ? boxed(type.getKind()) : type;
    }

    private TypeMirror boxed(TypeKind kind) {
        return types.boxedClass(types.getPrimitiveType(kind)).asType();
    }

    boolean isMap(TypeMirror type) {
        return isA(type, "java.util.Map");
    }

    /** Whether a type says itself what its text is. */
    boolean isText(TypeMirror type) {
        return isA(type, RuntimeAnnotations.PROMPT_TEXT);
    }

    boolean isEnum(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM;
    }

    private boolean hasTextKeys(TypeMirror type) {
        List<? extends TypeMirror> arguments =
                ((DeclaredType) superType(type, "java.util.Map").orElseThrow()).getTypeArguments();
        return arguments.isEmpty() || name(bound(arguments.get(0))).equals("java.lang.String");
    }

    private TypeMirror argument(TypeMirror type, int index) {
        List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
        return index < arguments.size() ? bound(arguments.get(index)) : object();
    }

    boolean isA(TypeMirror type, String superType) {
        return type.getKind() == TypeKind.DECLARED && names((DeclaredType) type).contains(superType);
    }

    /** The names of a type and of all that it extends or implements. */
    private Set<String> names(DeclaredType type) {
        Set<String> known = names.get(type.asElement());
        if (known == null) {
            known = new HashSet<>();
            known.add(name(type));
            for (TypeMirror each : types.directSupertypes(type)) {
                if (each.getKind() == TypeKind.DECLARED) {
                    known.addAll(names((DeclaredType) each));
                }
            }
            names.put(type.asElement(), known);
        }
        return known;
    }

    /** A type as one that it extends or implements, with what stands for its variables there. */
    private Optional<TypeMirror> superType(TypeMirror type, String wanted) {
        if (!isA(type, wanted)) {
            return Optional.empty();
        }
        if (name(type).equals(wanted)) {
            return Optional.of(type);
        }
        for (TypeMirror each : types.directSupertypes(type)) {
            Optional<TypeMirror> found = superType(each, wanted);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    static String name(TypeMirror type) {
        return type instanceof DeclaredType declared
                ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
                : "";
    }
}

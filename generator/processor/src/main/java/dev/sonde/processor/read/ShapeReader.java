package dev.sonde.processor.read;

import com.palantir.javapoet.TypeName;
import dev.sonde.processor.model.Reply.Fault;
import dev.sonde.shape.RuntimeTypes;
import dev.sonde.shape.ScalarKind;
import dev.sonde.shape.Shape;
import dev.sonde.shape.Shape.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Reads a Java type as the shape of the JSON that fills it; what has no shape becomes a fault, and raw JSON in its place. */
final class ShapeReader {

    /** More type arguments within each other has only a type that grows without end: {@code record Box<T>(Box<List<T>> inner)}. */
    private static final int DEEPEST = 16;

    private static final int SHOWN = 40;

    private static final Map<TypeKind, ScalarKind> PRIMITIVES = Map.of(
            TypeKind.BOOLEAN, ScalarKind.BOOLEAN,
            TypeKind.BYTE, ScalarKind.BYTE,
            TypeKind.SHORT, ScalarKind.SHORT,
            TypeKind.INT, ScalarKind.INTEGER,
            TypeKind.LONG, ScalarKind.LONG,
            TypeKind.FLOAT, ScalarKind.FLOAT,
            TypeKind.DOUBLE, ScalarKind.DOUBLE);

    private final UserTypes userTypes;
    private final List<Fault> faults;

    ShapeReader(UserTypes userTypes, List<Fault> faults) {
        this.userTypes = userTypes;
        this.faults = faults;
    }

    /** @param path from the returned type to this one; empty for the returned type itself */
    Shape read(TypeMirror type, String path) {
        ScalarKind primitive = PRIMITIVES.get(type.getKind());
        if (primitive != null) {
            return new Shape.Scalar(primitive);
        }
        if (depth(type) > DEEPEST) {
            return fault(path.substring(0, Math.min(SHOWN, path.length())) + "…", "a type that contains ever new ones");
        }
        if (type instanceof ArrayType array) {
            return array(array, path);
        }
        return type.getKind() == TypeKind.DECLARED
                ? declared((DeclaredType) type, path)
                : fault(path, TypeText.of(type));
    }

    private Shape array(ArrayType type, String path) {
        TypeMirror component = type.getComponentType();
        TypeName name = TypeName.get(type);
        return switch (component.getKind()) {
            case BOOLEAN, INT, LONG, DOUBLE ->
                new Shape.SequenceOf(read(component, path + "[]"), Sequence.PRIMITIVES, name);
            case DECLARED, ARRAY -> new Shape.SequenceOf(element(component, path + "[]"), Sequence.ARRAY, name);
            default -> fault(path, TypeText.of(type));
        };
    }

    private Shape declared(DeclaredType type, String path) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        Optional<ScalarKind> scalar = ScalarKind.of(name);
        if (scalar.isPresent()) {
            return new Shape.Scalar(scalar.get());
        }
        if (name.equals(RuntimeTypes.JSON_VALUE.canonicalName())) {
            return new Shape.Raw();
        }
        return switch (name) {
            case "java.util.List" ->
                isGiven(type, 0) ? new Shape.ListOf(element(argument(type, 0), path + "[]")) : unsupported(type, path);
            case "java.util.Set" ->
                isGiven(type, 0)
                        ? new Shape.SequenceOf(
                                element(argument(type, 0), path + "[]"), Sequence.SET, TypeName.get(type))
                        : unsupported(type, path);
            case "java.util.Map" -> isGiven(type, 1) ? map(type, path) : unsupported(type, path);
            default -> Optionals.isNumber(name) ? optionalNumber(type, name) : userType(element, type, path);
        };
    }

    /** An element of a list or the value of a map: there may be none of it, and it may have rules of its own. */
    Shape element(TypeMirror type, String path) {
        Optional<TypeMirror> held = Optionals.held(type);
        if (held.isPresent()) {
            return new Shape.OptionalOf(constrained(held.get(), path), TypeName.get(type));
        }
        return constrained(type, path);
    }

    /** A value that may have rules at its type. */
    Shape constrained(TypeMirror type, String path) {
        List<AnnotationMirror> constraints = userTypes.rules().constraints(List.of(), type);
        Shape shape = read(type, path);
        userTypes.strays().visit(shape, constraints, type, path);
        return constrained(shape, constraints, path);
    }

    /** A shape with the rules of constraints; one that cannot be checked is a fault. */
    Shape constrained(Shape shape, List<AnnotationMirror> constraints, String path) {
        List<AnnotationMirror> sound = new ArrayList<>();
        for (AnnotationMirror constraint : constraints) {
            Optional<String> mistake = userTypes.rules().mistake(constraint);
            if (mistake.isPresent()) {
                fault(path, shape.type() + mistake.get());
            } else {
                sound.add(constraint);
            }
        }
        return userTypes.rules().constrained(shape, sound);
    }

    private Shape map(DeclaredType type, String path) {
        TypeMirror key = argument(type, 0);
        TypeMirror value = argument(type, 1);
        if (TypeText.of(key).equals("java.lang.String")) {
            return new Shape.MapOf(element(value, path + "{}"));
        }
        boolean named = key instanceof DeclaredType declared
                && declared.asElement().getKind() == ElementKind.ENUM
                && read(key, path) instanceof Shape.Reference;
        return named
                ? new Shape.MapOf((Shape.Reference) read(key, path), element(value, path + "{}"))
                : unsupported(type, path);
    }

    private static Shape optionalNumber(DeclaredType type, String name) {
        return new Shape.OptionalOf(new Shape.Scalar(Optionals.number(name)), TypeName.get(type));
    }

    private Shape userType(TypeElement element, DeclaredType type, String path) {
        String from = isWithinRecord(path) ? path : element.getSimpleName().toString();
        Optional<String> reason = userTypes.unsupported(type);
        return reason.isPresent()
                ? fault(path, TypeText.of(type) + reason.get())
                : userTypes.reference(type, from, this);
    }

    /** A path begins at the first record: {@code List<Person>} has the path {@code Person.name}. */
    private static boolean isWithinRecord(String path) {
        return !path.isEmpty() && Character.isJavaIdentifierStart(path.charAt(0));
    }

    private Shape unsupported(DeclaredType type, String path) {
        return fault(path, TypeText.of(type));
    }

    Shape fault(String path, String found) {
        faults.add(new Fault(path, found));
        return new Shape.Raw();
    }

    private static int depth(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return 1 + depth(array.getComponentType());
        }
        int deepest = 0;
        if (type instanceof DeclaredType declared) {
            for (TypeMirror argument : declared.getTypeArguments()) {
                deepest = Math.max(deepest, 1 + depth(argument));
            }
        }
        return deepest;
    }

    private static TypeMirror argument(DeclaredType type, int index) {
        return type.getTypeArguments().get(index);
    }

    private static boolean isGiven(DeclaredType type, int last) {
        return type.getTypeArguments().size() == last + 1
                && type.getTypeArguments().stream().noneMatch(WildcardType.class::isInstance);
    }
}

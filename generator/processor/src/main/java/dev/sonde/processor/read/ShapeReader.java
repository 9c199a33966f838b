package dev.sonde.processor.read;

import dev.sonde.processor.model.Reply.Fault;
import dev.sonde.shape.RuntimeTypes;
import dev.sonde.shape.ScalarKind;
import dev.sonde.shape.Shape;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Reads a Java type as the shape of the JSON that fills it; what has no shape becomes a fault, and raw JSON in its place. */
final class ShapeReader {

    private static final Map<String, ScalarKind> SCALARS = Map.of(
            "java.lang.String", ScalarKind.STRING,
            "java.lang.Boolean", ScalarKind.BOOLEAN,
            "java.lang.Integer", ScalarKind.INTEGER,
            "java.lang.Long", ScalarKind.LONG,
            "java.lang.Double", ScalarKind.DOUBLE,
            "java.math.BigDecimal", ScalarKind.DECIMAL);

    private final UserTypes userTypes;
    private final List<Fault> faults;

    ShapeReader(UserTypes userTypes, List<Fault> faults) {
        this.userTypes = userTypes;
        this.faults = faults;
    }

    /** @param path from the returned type to this one; empty for the returned type itself */
    Shape read(TypeMirror type, String path) {
        return switch (type.getKind()) {
            case BOOLEAN -> new Shape.Scalar(ScalarKind.BOOLEAN);
            case INT -> new Shape.Scalar(ScalarKind.INTEGER);
            case LONG -> new Shape.Scalar(ScalarKind.LONG);
            case DOUBLE -> new Shape.Scalar(ScalarKind.DOUBLE);
            case DECLARED -> declared((DeclaredType) type, path);
            default -> fault(path, TypeText.of(type));
        };
    }

    private Shape declared(DeclaredType type, String path) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        ScalarKind scalar = SCALARS.get(name);
        if (scalar != null) {
            return new Shape.Scalar(scalar);
        }
        if (name.equals(RuntimeTypes.JSON_VALUE.canonicalName())) {
            return new Shape.Raw();
        }
        if (name.equals("java.util.List") && isGiven(type, 0)) {
            return new Shape.ListOf(read(type.getTypeArguments().get(0), path + "[]"));
        }
        if (name.equals("java.util.Map")
                && isGiven(type, 1)
                && isString(type.getTypeArguments().get(0))) {
            return new Shape.MapOf(read(type.getTypeArguments().get(1), path + "{}"));
        }
        if (element.getKind() == ElementKind.ENUM || element.getKind() == ElementKind.RECORD) {
            return userType(element, type, path);
        }
        return fault(path, TypeText.of(type));
    }

    private Shape userType(TypeElement element, DeclaredType type, String path) {
        if (!element.getTypeParameters().isEmpty()) {
            return fault(path, TypeText.of(type) + ", a generic record");
        }
        if (!userTypes.isVisible(element)) {
            return fault(path, TypeText.of(type) + ", which the implementation cannot see");
        }
        if (element.getKind() == ElementKind.ENUM
                && UserTypes.constants(element).isEmpty()) {
            return fault(path, TypeText.of(type) + ", an enum without constants");
        }
        return userTypes.reference(
                element, isWithinRecord(path) ? path : element.getSimpleName().toString(), this);
    }

    /** A path begins at the first record: {@code List<Person>} has the path {@code Person.name}. */
    private static boolean isWithinRecord(String path) {
        return !path.isEmpty() && Character.isJavaIdentifierStart(path.charAt(0));
    }

    private Shape fault(String path, String found) {
        faults.add(new Fault(path, found));
        return new Shape.Raw();
    }

    private static boolean isGiven(DeclaredType type, int index) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        return arguments.size() == index + 1 && !(arguments.get(index) instanceof WildcardType);
    }

    private static boolean isString(TypeMirror type) {
        return TypeText.of(type).equals("java.lang.String");
    }
}

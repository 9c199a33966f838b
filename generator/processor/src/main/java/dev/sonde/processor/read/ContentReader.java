package dev.sonde.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.sonde.processor.model.ConstantName;
import dev.sonde.processor.model.Operation;
import dev.sonde.processor.model.Reply;
import dev.sonde.processor.model.Reply.Fault;
import dev.sonde.shape.Declaration.RecordShape;
import dev.sonde.shape.Shape;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads a type as what a reply is read as: its text, all of it, or a value that the model writes as JSON. */
final class ContentReader {

    private static final String OPTIONAL = "java.util.Optional";

    private final UserTypes userTypes;
    private final Operation operation;
    private final ShapeReader shapes;

    /** @param faults gets what cannot be read */
    ContentReader(UserTypes userTypes, Operation operation, List<Fault> faults) {
        this.userTypes = userTypes;
        this.operation = operation;
        this.shapes = new ShapeReader(userTypes, faults);
    }

    static boolean isText(TypeMirror type) {
        return TypeName.get(type).equals(ClassName.get(String.class));
    }

    /** @param path from the returned type to this one; empty for the returned type itself */
    Reply.Content read(TypeMirror type, String path) {
        if (isText(type)) {
            return new Reply.Text();
        }
        return TypeName.get(type).equals(operation.reply()) ? new Reply.Everything() : value(type, path);
    }

    Reply.Value value(TypeMirror type, String path) {
        if (isOptional(type)) {
            TypeMirror held = ReplyReader.held(type).orElseThrow();
            return value(shapes.read(held, path + "[]"), true);
        }
        return value(shapes.read(type, path), false);
    }

    Reply.Value listOf(TypeMirror element, String path) {
        return value(new Shape.ListOf(shapes.read(element, path)), false);
    }

    private Reply.Value value(Shape shape, boolean optional) {
        return new Reply.Value(
                shape, optional ? "OPTIONAL_" + name(shape) : name(shape), !optional && isObject(shape), optional);
    }

    private static boolean isOptional(TypeMirror type) {
        return ReplyReader.held(type).isPresent()
                && ((TypeElement) ((DeclaredType) type).asElement())
                        .getQualifiedName()
                        .contentEquals(OPTIONAL);
    }

    private boolean isObject(Shape shape) {
        return shape instanceof Shape.Reference reference
                && userTypes.types().stream()
                        .anyMatch(type -> type.declaration() instanceof RecordShape record
                                && record.type().equals(reference.type()));
    }

    private static String name(Shape shape) {
        if (shape instanceof Shape.Reference reference) {
            return ConstantName.of(((ClassName) reference.type()).simpleName());
        }
        if (shape instanceof Shape.Scalar scalar) {
            return scalar.kind().name();
        }
        if (shape instanceof Shape.ListOf list) {
            return name(list.element()) + "_LIST";
        }
        if (shape instanceof Shape.MapOf map) {
            return name(map.value()) + "_MAP";
        }
        return "JSON";
    }
}

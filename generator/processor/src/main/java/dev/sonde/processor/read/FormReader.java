package dev.sonde.processor.read;

import dev.sonde.processor.model.BoundNode.Form;
import dev.sonde.processor.model.Reply;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** How the values of a type become text: by the runtime's rules or, where records are in them, by their codecs. */
final class FormReader {

    private final ValueTypes values;
    private final SilentTypes silent;
    private final UserTypes userTypes;

    FormReader(ValueTypes values, SilentTypes silent, UserTypes userTypes) {
        this.values = values;
        this.silent = silent;
        this.userTypes = userTypes;
    }

    /**
     * A form, unless there is a problem.
     *
     * @param problem why the value cannot be written; empty if it can
     */
    record Found(Form form, String problem) {}

    Found read(TypeMirror type) {
        List<Reply.Fault> faults = new ArrayList<>();
        Form form = form(type, new ShapeReader(userTypes, faults));
        return new Found(
                form,
                faults.stream()
                        .map(fault -> fault.path().isEmpty() ? fault.found() : fault.path() + " is " + fault.found())
                        .collect(Collectors.joining(", ")));
    }

    private Form form(TypeMirror type, ShapeReader shapes) {
        if (!needsCodec(type)) {
            return new Form.Plain(values.kind(type) == ValueTypes.Kind.MANY && type.getKind() == TypeKind.ARRAY);
        }
        if (values.isMap(type)) {
            return new Form.Entries(shapes.read(values.bound(values.entry(type)), ""));
        }
        if (values.kind(type) == ValueTypes.Kind.MANY) {
            return new Form.Items(shapes.read(values.item(type), ""));
        }
        Shape shape = shapes.read(type, "");
        return values.isEnum(type) ? new Form.Wire(shape) : new Form.Json(shape);
    }

    /** Whether there is a record or a sealed interface in it, or an enum whose constants have other names in JSON. */
    private boolean needsCodec(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return needsCodec(array.getComponentType());
        }
        if (!(type instanceof DeclaredType declared) || values.isText(type)) {
            return false;
        }
        if (values.isMap(type)) {
            return needsCodec(values.bound(values.entry(type)));
        }
        return switch (values.kind(type)) {
            case MANY -> needsCodec(values.item(type));
            case OPTIONAL -> needsCodec(values.content(type));
            case OBJECT -> isJson(element(declared)) || isRenamed(element(declared));
            default -> false;
        };
    }

    private static boolean isJson(TypeElement type) {
        return type.getKind() == ElementKind.RECORD || UserTypeKind.of(type) == UserTypeKind.UNION;
    }

    private static boolean isRenamed(TypeElement type) {
        return type.getKind() == ElementKind.ENUM
                && type.getEnclosedElements().stream()
                        .anyMatch(member -> member.getKind() == ElementKind.ENUM_CONSTANT
                                && Mirrors.find(member, RuntimeAnnotations.JSON_PROPERTY)
                                        .isPresent());
    }

    /** Whether it says nothing: an object of a class that has only the {@code toString()} of all objects. */
    boolean isSilent(TypeMirror type) {
        return silent.isSilent(type);
    }

    private static TypeElement element(DeclaredType type) {
        return (TypeElement) type.asElement();
    }
}

package dev.sonde.processor.read;

import dev.sonde.processor.model.BoundNode.Form;
import dev.sonde.processor.model.Reply;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** How the values of a type become text: by the runtime's rules or, where records are in them, by their codecs. */
final class FormReader {

    private final Elements elements;
    private final ValueTypes values;
    private final UserTypes userTypes;

    FormReader(Elements elements, ValueTypes values, UserTypes userTypes) {
        this.elements = elements;
        this.values = values;
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
        if (!(type instanceof DeclaredType declared) || isText(type)) {
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
        if (values.kind(type) == ValueTypes.Kind.MANY) {
            return isSilent(values.item(type));
        }
        if (values.kind(type) != ValueTypes.Kind.OBJECT || isText(type) || !(type instanceof DeclaredType declared)) {
            return false;
        }
        TypeElement element = element(declared);
        return element.getKind() == ElementKind.CLASS
                && !element.getModifiers().contains(Modifier.ABSTRACT)
                && elements.getAllMembers(element).stream().noneMatch(FormReader::isOwnToString);
    }

    private static boolean isOwnToString(Element member) {
        return member.getSimpleName().contentEquals("toString")
                && member instanceof ExecutableElement method
                && method.getParameters().isEmpty()
                && !Visibility.typeAround(member).getQualifiedName().contentEquals("java.lang.Object");
    }

    private boolean isText(TypeMirror type) {
        return values.isA(type, RuntimeAnnotations.PROMPT_TEXT);
    }

    private static TypeElement element(DeclaredType type) {
        return (TypeElement) type.asElement();
    }
}

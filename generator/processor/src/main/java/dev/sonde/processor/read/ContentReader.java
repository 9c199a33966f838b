package dev.sonde.processor.read;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sonde.processor.model.ConstantName;
import dev.sonde.processor.model.Operation;
import dev.sonde.processor.model.Reply;
import dev.sonde.processor.model.Reply.Fault;
import dev.sonde.shape.Declaration.RecordShape;
import dev.sonde.shape.Declaration.TaggedUnion;
import dev.sonde.shape.Shape;
import dev.sonde.shape.TypeWords;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** Reads a type as what a reply is read as: its text, all of it, or a value that the model writes as JSON. */
final class ContentReader {

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
        return ValueTypes.name(type).equals("java.lang.String");
    }

    /** @param path from the returned type to this one; empty for the returned type itself */
    Reply.Content read(TypeMirror type, String path) {
        if (isText(type)) {
            return new Reply.Text();
        }
        if (isConversation(type)) {
            return new Reply.Extended();
        }
        return TypeName.get(type).equals(operation.reply()) ? new Reply.Everything() : value(type, path);
    }

    private boolean isConversation(TypeMirror type) {
        return ValueTypes.name(type).equals(ParameterReader.CONVERSATION.canonicalName())
                && operation
                        .message()
                        .map(message -> ParameterizedTypeName.get(ParameterReader.CONVERSATION, message))
                        .filter(TypeName.get(type)::equals)
                        .isPresent();
    }

    Reply.Value value(TypeMirror type, String path) {
        return Optionals.held(type)
                .map(held -> value(shapes.read(held, path + "[]"), true))
                .orElseGet(() -> value(shapes.read(type, path), false));
    }

    Reply.Value listOf(TypeMirror element, String path) {
        return value(new Shape.ListOf(shapes.read(element, path)), false);
    }

    private Reply.Value value(Shape shape, boolean optional) {
        if (!new Fillable(userTypes.declarations()).contains(shape)) {
            shapes.fault("", Fillable.sentence(shape));
        }
        return new Reply.Value(
                shape,
                optional ? "OPTIONAL_" + name(shape) : name(shape),
                !optional && isObject(shape),
                optional,
                false);
    }

    /** A JSON mode brings nothing but objects: what else there is, is asked for as the property of one. */
    private boolean isObject(Shape shape) {
        return shape instanceof Shape.Reference reference
                && userTypes.declarations().stream()
                        .anyMatch(declaration -> declaration.type().equals(reference.type())
                                && (declaration instanceof RecordShape || declaration instanceof TaggedUnion));
    }

    private static String name(Shape shape) {
        if (shape instanceof Shape.Reference reference) {
            return ConstantName.of(TypeWords.of(reference.type()));
        }
        if (shape instanceof Shape.Scalar scalar) {
            return scalar.kind().name();
        }
        if (shape instanceof Shape.ListOf list) {
            return name(list.element()) + "_LIST";
        }
        if (shape instanceof Shape.SequenceOf sequence) {
            return name(sequence.element()) + (sequence.sequence() == Shape.Sequence.SET ? "_SET" : "_ARRAY");
        }
        if (shape instanceof Shape.MapOf map) {
            return name(map.value()) + "_MAP";
        }
        if (shape instanceof Shape.OptionalOf optional) {
            return "OPTIONAL_" + name(optional.value());
        }
        return shape instanceof Shape.Constrained constrained ? name(constrained.value()) : "JSON";
    }
}

package dev.sonde.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sonde.processor.model.ConstantName;
import dev.sonde.processor.model.Operation;
import dev.sonde.processor.model.Reply;
import dev.sonde.shape.Declaration.RecordShape;
import dev.sonde.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what a method returns as a reply. */
final class ReplyReader {

    static final ClassName EVENT_STREAM = ClassName.get("dev.sonde.call", "EventStream");
    private static final TypeName TEXTS = ParameterizedTypeName.get(Stream.class, String.class);

    private final UserTypes userTypes;

    ReplyReader(UserTypes userTypes) {
        this.userTypes = userTypes;
    }

    Reply read(TypeMirror type, Operation operation) {
        if (type.getKind() == TypeKind.VOID) {
            return new Reply.Nothing();
        }
        TypeName name = TypeName.get(type);
        if (name.equals(ClassName.get(String.class))) {
            return new Reply.Text();
        }
        if (name.equals(TEXTS)) {
            return new Reply.TextStream();
        }
        if (name.equals(operation.reply())) {
            return new Reply.Completion();
        }
        if (name.equals(ParameterizedTypeName.get(EVENT_STREAM, operation.chunk()))) {
            return new Reply.Chunks();
        }
        return value(type);
    }

    private Reply value(TypeMirror type) {
        List<Reply.Fault> faults = new ArrayList<>();
        Shape shape = new ShapeReader(userTypes, faults).read(type, "");
        return faults.isEmpty() ? new Reply.Value(shape, name(shape), isObject(shape)) : new Reply.Unsupported(faults);
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

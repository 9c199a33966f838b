package dev.sonde.processor.read;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sonde.processor.model.Operation;
import dev.sonde.processor.model.Parameter;
import dev.sonde.processor.model.Parameter.Role;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads a parameter of a prompt method; its type says what it is for. */
final class ParameterReader {

    static final ClassName CALL_OPTIONS = ClassName.get("dev.sonde.call", "CallOptions");
    static final ClassName CONVERSATION = ClassName.get("dev.sonde.prompt", "Conversation");
    static final ClassName IMAGE = ClassName.get("dev.sonde.prompt", "Image");
    private static final ClassName LIST = ClassName.get(List.class);

    private final Operation operation;

    ParameterReader(Operation operation) {
        this.operation = operation;
    }

    /** @param type as the implementing class sees it */
    Parameter read(VariableElement parameter, TypeMirror type) {
        return new Parameter(
                parameter.getSimpleName().toString(),
                annotated(parameter, type),
                role(TypeName.get(type)),
                nullable(parameter, type).isPresent(),
                Mirrors.find(parameter, RuntimeAnnotations.TRUSTED).isPresent(),
                ElementSite.of(parameter));
    }

    /** The type of a parameter with its {@code @Nullable}, if it has one. */
    static TypeName annotated(VariableElement parameter, TypeMirror type) {
        TypeName name = TypeName.get(type);
        return nullable(parameter, type)
                .map(mirror -> name.annotated(AnnotationSpec.get(mirror)))
                .orElse(name);
    }

    static Optional<AnnotationMirror> nullable(VariableElement parameter, TypeMirror type) {
        return Mirrors.nullable(type.getAnnotationMirrors())
                .or(() -> Mirrors.nullable(parameter.asType().getAnnotationMirrors()))
                .or(() -> Mirrors.nullable(parameter.getAnnotationMirrors()));
    }

    private Role role(TypeName type) {
        if (type.equals(CALL_OPTIONS)) {
            return Role.CALL_OPTIONS;
        }
        if (type.equals(IMAGE)) {
            return Role.IMAGE;
        }
        if (type.equals(ParameterizedTypeName.get(LIST, IMAGE))) {
            return Role.IMAGES;
        }
        if (holdsMessages(type, CONVERSATION) || holdsMessages(type, LIST)) {
            return Role.EARLIER;
        }
        return operation.options().filter(type::equals).isPresent() ? Role.OPTIONS : Role.VALUE;
    }

    private boolean holdsMessages(TypeName type, ClassName holder) {
        return operation
                .message()
                .map(message -> ParameterizedTypeName.get(holder, message))
                .filter(type::equals)
                .isPresent();
    }
}

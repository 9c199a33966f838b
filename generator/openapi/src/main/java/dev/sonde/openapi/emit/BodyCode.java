package dev.sonde.openapi.emit;

import static dev.sonde.openapi.emit.RuntimeNames.FILE_PART;
import static dev.sonde.openapi.emit.RuntimeNames.MULTIPART_BODY;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sonde.openapi.model.Operation;
import dev.sonde.openapi.model.Operation.Body;
import dev.sonde.openapi.model.Operation.FileField;
import dev.sonde.shape.Shape;
import dev.sonde.shape.codec.CodecExpressions;
import java.util.List;
import java.util.Objects;

/** The step of a call that sets its body. */
final class BodyCode {

    private final Operation operation;
    private final Body body;

    BodyCode(Operation operation, Body body) {
        this.operation = operation;
        this.body = body;
    }

    /**
     * The step; the method gets the parameters that it takes.
     *
     * @param stream whether the method gives the reply as a stream
     */
    CodeBlock call(MethodSpec.Builder method, boolean stream) {
        return switch (body.media()) {
            case JSON -> typed("body", method, stream);
            case FORM -> typed("form", method, false);
            case MULTIPART -> multipart(method);
            case TEXT -> plain(method, ClassName.get(String.class));
            case BYTES -> plain(method, ArrayTypeName.of(TypeName.BYTE));
        };
    }

    private CodeBlock typed(String step, MethodSpec.Builder method, boolean stream) {
        Shape shape = Objects.requireNonNull(body.shape());
        method.addParameter(nullable(shape.type()), "request");
        boolean formed =
                operation.stream() != null && !operation.stream().property().isEmpty();
        CodeBlock request =
                formed ? CodeBlock.of("$L(request)", stream ? "streamed" : "whole") : CodeBlock.of("request");
        return CodeBlock.of(".$L($L, $L)", step, request, CodecExpressions.codec(shape));
    }

    private CodeBlock plain(MethodSpec.Builder method, TypeName type) {
        method.addParameter(nullable(type), "request");
        return CodeBlock.of(".body(request, $S)", body.mediaType());
    }

    private CodeBlock multipart(MethodSpec.Builder method) {
        CodeBlock.Builder parts = CodeBlock.builder().add(".body(new $T()", MULTIPART_BODY);
        for (FileField file : body.files()) {
            TypeName type =
                    file.several() ? ParameterizedTypeName.get(ClassName.get(List.class), FILE_PART) : FILE_PART;
            method.addParameter(file.required() ? type : ModelClass.nullable(type), file.variable());
            parts.add(".$L($S, $N)", file.several() ? "files" : "file", file.name(), file.variable());
        }
        Shape shape = body.shape();
        if (shape != null) {
            method.addParameter(nullable(shape.type()), "request");
            parts.add(".fields(request, $L)", CodecExpressions.codec(shape));
        }
        return parts.add(")").build();
    }

    private TypeName nullable(TypeName type) {
        return body.required() ? type : ModelClass.nullable(type);
    }
}

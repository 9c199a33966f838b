package dev.sonde.openapi.emit;

import static dev.sonde.openapi.emit.RuntimeNames.API_EXCEPTION;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.sonde.openapi.model.ErrorBody;
import dev.sonde.openapi.model.ErrorModel;
import dev.sonde.openapi.model.Operation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What a type that is the body of errors makes of an exception, and where a caller learns of it. */
final class ErrorMethods {

    private ErrorMethods() {}

    /** The method that reads the body of an exception, if its status is one of those that the type is for. */
    static MethodSpec of(ErrorModel error, ClassName codec) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("of")
                .addJavadoc(javadoc(error))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), error.type()))
                .addParameter(API_EXCEPTION, "error");
        CodeBlock body = CodeBlock.of("error.bodyAs($T.INSTANCE)", codec);
        CodeBlock none = CodeBlock.of("$T.empty()", Optional.class);
        if (error.statuses().isEmpty()) {
            return method.addStatement("return $L", body).build();
        }
        return method.addStatement(
                        "return error.hasStatus($L) ? $L : $L",
                        error.statuses().stream()
                                .map(status -> CodeBlock.of("$S", status))
                                .collect(CodeBlock.joining(", ")),
                        error.all() ? none : body,
                        error.all() ? body : none)
                .build();
    }

    private static CodeBlock javadoc(ErrorModel error) {
        String statuses = String.join(", ", error.statuses());
        String which = !error.all()
                ? "The body of an error with status " + statuses
                : statuses.isEmpty()
                        ? "The body of an error"
                        : "The body of an error with another status than " + statuses;
        return Javadoc.of(which + "; empty if it is none, or not of this shape.");
    }

    /** The tag that says what the bodies of an operation's errors are; nothing if the document does not say. */
    static CodeBlock thrown(Operation operation) {
        List<ErrorBody> errors = operation.errors();
        if (errors.isEmpty()) {
            return CodeBlock.of("");
        }
        return CodeBlock.of(
                "\n@throws $T if the API replies with an error, whose body is read by\n    $L\n",
                API_EXCEPTION,
                errors.stream()
                        .map(error -> CodeBlock.of("{@link $T#of} ($L)", error.type(), statuses(error)))
                        .collect(CodeBlock.joining(",\n    ")));
    }

    private static String statuses(ErrorBody error) {
        return String.join(", ", error.statuses()).replace(ErrorBody.OTHERS, "any other");
    }
}

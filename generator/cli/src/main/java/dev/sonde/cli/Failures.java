package dev.sonde.cli;

import dev.sonde.change.classes.CompilationException;
import dev.sonde.openapi.host.RefusedDocumentException;
import dev.sonde.openapi.host.RefusedOutputException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.openapitools.codegen.SpecValidationException;

/** What went wrong, in words. */
final class Failures {

    private Failures() {}

    /** Whether a failure tells by itself what to do about it. */
    static boolean isExpected(Throwable failure) {
        return cause(failure).isPresent();
    }

    static String message(Throwable failure) {
        Throwable cause = cause(failure).orElse(failure);
        if (cause instanceof UncheckedIOException io) {
            return io.getMessage() + ": "
                    + Objects.requireNonNull(io.getCause()).getMessage();
        }
        return cause instanceof SpecValidationException invalid
                ? validation(invalid)
                : String.valueOf(cause.getMessage());
    }

    /** OpenAPI Generator wraps what its generators throw. */
    private static Optional<Throwable> cause(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedDocumentException
                    || cause instanceof RefusedOutputException
                    || cause instanceof SpecValidationException
                    || cause instanceof UncheckedIOException
                    || cause instanceof CompilationException) {
                return Optional.of(cause);
            }
        }
        return Optional.empty();
    }

    private static String validation(SpecValidationException invalid) {
        return "the document is not valid OpenAPI; --skip-validation goes on all the same:\n  "
                + String.join("\n  ", invalid.getErrors());
    }
}

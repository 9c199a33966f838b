package dev.sonde.processor.check;

import dev.sonde.processor.model.StrayAnnotation;
import java.util.function.Consumer;

/** Tells of annotations in the user's types from which nothing follows. */
final class StrayAnnotationCheck {

    private StrayAnnotationCheck() {}

    static void check(StrayAnnotation stray, Consumer<Diagnostic> found) {
        found.accept(
                switch (stray.reason()) {
                    case FOR_DATABIND -> ignored(stray, "generated code, and not databind, reads and writes it");
                    case UNCHECKED -> ignored(stray, "this constraint is not checked there");
                    case MEANINGLESS ->
                        Problem.MEANINGLESS_CONSTRAINT.at(stray.site(), stray.annotation(), stray.part(), stray.type());
                });
    }

    private static Diagnostic ignored(StrayAnnotation stray, String why) {
        return Problem.IGNORED_ANNOTATION.at(stray.site(), stray.annotation(), stray.part(), why);
    }
}

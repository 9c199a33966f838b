package dev.sonde.processor;

import dev.sonde.processor.read.InterfaceReader;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * Whether a round's annotations are claimed. A processor of all annotations can claim all or none: none is right as long as one
 * of them may be another's, and all when none can be, since {@code -Xlint:processing} warns of annotations that nobody claims.
 */
final class Claim {

    private Claim() {}

    static boolean isOurs(Set<? extends TypeElement> annotations) {
        for (TypeElement annotation : annotations) {
            if (!InterfaceReader.isPromptAnnotation(annotation) && !isKnown(annotation)) {
                return false;
            }
        }
        return !annotations.isEmpty();
    }

    private static boolean isKnown(TypeElement annotation) {
        String name = annotation.getQualifiedName().toString();
        return name.startsWith("dev.sonde.prompt.")
                || name.startsWith("java.lang.")
                || name.startsWith("javax.annotation.processing.");
    }
}

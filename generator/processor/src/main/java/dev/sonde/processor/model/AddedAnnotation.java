package dev.sonde.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Optional;

/**
 * An annotation that an option of the compiler puts on generated classes.
 *
 * @param name as the option names it
 * @param type empty if there is no such type
 * @param fault why it cannot stand there, if it cannot
 */
public record AddedAnnotation(Place place, String name, Optional<ClassName> type, Optional<Fault> fault) {

    /** On what it is put. */
    public enum Place {
        CLASS,
        CONSTRUCTOR
    }

    /** What keeps an annotation from its place. */
    public enum Fault {
        MISSING,
        NO_ANNOTATION,
        NOT_PUBLIC,
        MISPLACED,
        WITHOUT_VALUE
    }
}

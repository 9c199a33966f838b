package dev.sonde.processor.read;

import java.util.List;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** The components of a record. */
final class RecordComponents {

    private RecordComponents() {}

    /** In their order; none if the type is no record. */
    static List<? extends RecordComponentElement> of(TypeElement type) {
        // Asking for its members makes javac read the class file first; asking for the components alone gives none.
        return type.getEnclosedElements().isEmpty() ? List.of() : type.getRecordComponents();
    }
}

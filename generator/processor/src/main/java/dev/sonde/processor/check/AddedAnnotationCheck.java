package dev.sonde.processor.check;

import dev.sonde.processor.model.AddedAnnotation;
import dev.sonde.processor.model.AddedAnnotation.Fault;
import dev.sonde.processor.model.AddedAnnotation.Place;
import dev.sonde.processor.model.Site;
import java.util.ArrayList;
import java.util.List;

/** Whether the annotations that options of the compiler name can stand where they are wanted. */
public final class AddedAnnotationCheck {

    private AddedAnnotationCheck() {}

    /**
     * Each annotation that cannot.
     *
     * @param site stands for the option, which has no place in a source
     */
    public static List<Diagnostic> check(List<AddedAnnotation> annotations, Site site) {
        List<Diagnostic> found = new ArrayList<>();
        for (AddedAnnotation each : annotations) {
            each.fault()
                    .ifPresent(fault -> found.add(Problem.UNUSABLE_ANNOTATION.at(
                            site, option(each.place()), each.name(), reason(fault, each.place()))));
        }
        return List.copyOf(found);
    }

    private static String option(Place place) {
        return place == Place.CLASS ? "classAnnotations" : "constructorAnnotations";
    }

    private static String reason(Fault fault, Place place) {
        return switch (fault) {
            case MISSING -> "is not on the class path";
            case NO_ANNOTATION -> "is no annotation type";
            case NOT_PUBLIC -> "is not public";
            case MISPLACED -> "may not stand on a " + (place == Place.CLASS ? "class" : "constructor");
            case WITHOUT_VALUE -> "has elements without a default";
        };
    }
}

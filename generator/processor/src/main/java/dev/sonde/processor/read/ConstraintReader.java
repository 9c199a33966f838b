package dev.sonde.processor.read;

import dev.sonde.processor.model.Constraint;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.RecordComponentElement;

/** Reads the constraints that a component carries. */
final class ConstraintReader {

    private final Mirrors mirrors;

    ConstraintReader(Mirrors mirrors) {
        this.mirrors = mirrors;
    }

    List<Constraint> read(RecordComponentElement component) {
        List<Constraint> constraints = new ArrayList<>();
        ComponentAnnotations.find(component, RuntimeAnnotations.RANGE).ifPresent(it -> constraints.add(range(it)));
        ComponentAnnotations.find(component, RuntimeAnnotations.SIZE).ifPresent(it -> constraints.add(size(it)));
        ComponentAnnotations.find(component, RuntimeAnnotations.PATTERN).ifPresent(it -> constraints.add(pattern(it)));
        ComponentAnnotations.find(component, RuntimeAnnotations.ONE_OF).ifPresent(it -> constraints.add(oneOf(it)));
        ComponentAnnotations.find(component, RuntimeAnnotations.RETIRED).ifPresent(it -> constraints.add(retired(it)));
        ComponentAnnotations.find(component, RuntimeAnnotations.RETIRED_LIST).ifPresent(list -> {
            for (AnnotationValue each : mirrors.values(list, "value")) {
                constraints.add(retired((AnnotationMirror) each.getValue()));
            }
        });
        return constraints;
    }

    private Constraint range(AnnotationMirror range) {
        return new Constraint.Range(
                (Double) mirrors.value(range, "min"),
                (Double) mirrors.value(range, "max"),
                mirrors.flag(range, "exclusiveMin"),
                mirrors.flag(range, "exclusiveMax"),
                spec(range));
    }

    private Constraint size(AnnotationMirror size) {
        return new Constraint.Size(
                (Integer) mirrors.value(size, "min"), (Integer) mirrors.value(size, "max"), spec(size));
    }

    private Constraint pattern(AnnotationMirror pattern) {
        return new Constraint.Pattern(mirrors.string(pattern, "value"), spec(pattern));
    }

    private Constraint oneOf(AnnotationMirror oneOf) {
        return new Constraint.OneOf(mirrors.strings(oneOf, "value"), mirrors.flag(oneOf, "open"), spec(oneOf));
    }

    private Constraint retired(AnnotationMirror retired) {
        return new Constraint.Retired(
                mirrors.string(retired, "value"),
                mirrors.string(retired, "since"),
                mirrors.string(retired, "replacement"),
                mirrors.flag(retired, "refused"),
                spec(retired));
    }

    private String spec(AnnotationMirror constraint) {
        return mirrors.string(constraint, "spec");
    }
}

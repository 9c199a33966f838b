package dev.sonde.processor.read;

import dev.sonde.processor.model.Constraint;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
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
        for (AnnotationMirror retired : repeated(component, RuntimeAnnotations.RETIRED)) {
            constraints.add(retired(retired));
        }
        for (AnnotationMirror conflict : repeated(component, RuntimeAnnotations.CONFLICT)) {
            constraints.add(conflict(conflict));
        }
        return constraints;
    }

    /** The annotations of a kind that can be repeated, and then stand in a {@code List} nested in it. */
    private List<AnnotationMirror> repeated(RecordComponentElement component, String annotation) {
        List<AnnotationMirror> all = new ArrayList<>();
        ComponentAnnotations.find(component, annotation).ifPresent(all::add);
        ComponentAnnotations.find(component, annotation + RuntimeAnnotations.REPEATED)
                .ifPresent(list -> all.addAll(nested(list)));
        return all;
    }

    private List<AnnotationMirror> nested(AnnotationMirror annotation) {
        return mirrors.values(annotation, "value").stream()
                .map(value -> (AnnotationMirror) value.getValue())
                .toList();
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

    private Constraint conflict(AnnotationMirror conflict) {
        return new Constraint.Conflict(
                nested(conflict).stream().map(this::condition).toList(),
                mirrors.string(conflict, "message"),
                mirrors.flag(conflict, "refused"),
                spec(conflict));
    }

    private Constraint.Condition condition(AnnotationMirror condition) {
        return new Constraint.Condition(
                mirrors.string(condition, "component"),
                mirrors.string(condition, "is"),
                (Double) mirrors.value(condition, "below"),
                mirrors.flag(condition, "not"));
    }

    private String spec(AnnotationMirror constraint) {
        return mirrors.string(constraint, "spec");
    }
}

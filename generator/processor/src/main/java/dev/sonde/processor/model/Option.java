package dev.sonde.processor.model;

import java.util.List;

/**
 * An element of a prompt annotation that was given, other than its texts.
 *
 * @param name also the name of the request's property and of its builder's method
 * @param position among the elements of the annotation type
 * @param values one, or those of an array
 * @param array whether the element is an array
 * @param constraints what the spec says about the property
 */
public record Option(
        String name, int position, List<Value> values, boolean array, List<Constraint> constraints, Site site) {

    public Option {
        values = List.copyOf(values);
        constraints = List.copyOf(constraints);
    }

    /** Its constraints of one kind. */
    public <C extends Constraint> List<C> constraints(Class<C> kind) {
        return constraints.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** A value and where it stands. */
    public record Value(Literal literal, Site site) {}
}

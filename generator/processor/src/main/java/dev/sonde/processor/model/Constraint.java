package dev.sonde.processor.model;

import java.util.List;

/** What the spec says about the values of an option. */
public sealed interface Constraint {

    /** JSON pointer of the schema that says so, as a URI fragment. */
    String spec();

    /** A number lies between two bounds, which may be infinite. */
    record Range(double min, double max, boolean exclusiveMin, boolean exclusiveMax, String spec)
            implements Constraint {}

    /** A string has so many code points, or a list so many elements. */
    record Size(int min, int max, String spec) implements Constraint {}

    /** A string matches an expression somewhere. */
    record Pattern(String expression, String spec) implements Constraint {}

    /** A string is one of a list; {@code open} if the API may know others. */
    record OneOf(List<String> values, boolean open, String spec) implements Constraint {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /** A value that the API no longer has ({@code refused}), or only tolerates under an old name. */
    record Retired(String value, String since, String replacement, boolean refused, String spec)
            implements Constraint {}
}

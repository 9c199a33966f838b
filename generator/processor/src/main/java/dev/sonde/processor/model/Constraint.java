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

    /**
     * The option does not go together with others: the rule is broken if all conditions hold.
     *
     * @param rule as a sentence
     * @param refused whether the API answers with an error; else it ignores the option
     */
    record Conflict(List<Condition> conditions, String rule, boolean refused, String spec) implements Constraint {
        public Conflict {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * What is asked of an option: that it is given at all, unless there is a value or a finite bound.
     *
     * @param is the text of its value; empty for any
     * @param below a number that is more than its value
     * @param not whether the opposite is asked, which holds of an option that is not given too
     */
    record Condition(String option, String is, double below, boolean not) {}
}

package dev.sonde.testkit.spec;

/**
 * A constraint of the API that a request breaks.
 *
 * @param kind what sort of constraint
 * @param subject what it concerns: the place of a value, or a rule as the document says it; empty for a rule in code
 * @param message what the service says about it
 */
public record Violation(Kind kind, String subject, String message) {

    /** Sorts of constraints, in the order in which the service looks at them. */
    public enum Kind {
        /** A value of the wrong JSON type, or a missing property: status 422. */
        STRUCTURE,
        /** A value out of its range: status 400. */
        VALUE,
        /** Values that do not go together: status 400. */
        RULE
    }
}

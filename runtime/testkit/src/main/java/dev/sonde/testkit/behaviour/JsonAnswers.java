package dev.sonde.testkit.behaviour;

/** What the built-in model says in JSON mode. */
public enum JsonAnswers implements Switch {
    /** An instance of the type that was asked for. */
    FULL,
    /** Nothing, as the documentation admits of JSON mode now and then. */
    EMPTY
}

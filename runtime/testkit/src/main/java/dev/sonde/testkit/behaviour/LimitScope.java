package dev.sonde.testkit.behaviour;

/** Whose calls count together for the limit of calls in progress. */
public enum LimitScope implements Switch {
    /** All calls of a model. */
    ACCOUNT,
    /** The calls of a model with the same {@code user_id}, absent counting as one: accounts with a raised quota. */
    USER
}

package dev.sonde.testkit.behaviour;

/** What is said about a model that does not exist, or no longer does. */
public enum UnknownModelText implements Switch {
    /** {@code Model Not Exist}: until mid 2026. */
    NOT_EXIST,
    /** The names of the models that do exist: since the old ids were retired. */
    NAMES
}

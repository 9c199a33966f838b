package dev.sonde.testkit.behaviour;

/** The text of a whole reply that only calls functions. */
public enum CallContent implements Switch {
    /** An empty text: the samples of the documentation of April 2026. */
    EMPTY,
    /** Null: seen on the wire in September 2026. */
    NULL
}

package dev.sonde.change;

/** Whom a change of something concerns. */
public enum Concern {
    /** Those who use it. */
    USE,
    /** Those who leave it out. */
    ABSENCE
}

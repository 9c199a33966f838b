package dev.sonde.testkit.behaviour;

/** Whether whole answers are compressed. */
public enum Compression implements Switch {
    /** With gzip, if the client accepts it: seen on the wire in September 2026. */
    GZIP,
    /** Never, for tests that read raw bytes. */
    NONE
}

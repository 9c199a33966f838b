package dev.sonde.openapi.model;

/** Which databind of Jackson reads and writes generated types, if any. */
public enum Databind {
    JACKSON_3,
    JACKSON_2,
    NONE
}

package dev.sonde.openapi.model;

/**
 * What the output says beside what it does.
 *
 * @param databind the one that types tell which codec reads and writes them
 * @param nullness whether it says by JSpecify what may be null
 * @param exported whether types are public
 */
public record Style(Databind databind, boolean nullness, boolean exported) {

    /** Everything is said. */
    public static final Style FULL = new Style(Databind.JACKSON_3, true, true);
}

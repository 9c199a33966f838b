package dev.sonde.openapi.model;

/**
 * What the output says beside what it does.
 *
 * @param jackson whether types tell Jackson's databind which codec reads and writes them
 * @param nullness whether it says by JSpecify what may be null
 */
public record Style(boolean jackson, boolean nullness) {

    /** Everything is said. */
    public static final Style FULL = new Style(true, true);
}

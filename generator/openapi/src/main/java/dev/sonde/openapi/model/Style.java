package dev.sonde.openapi.model;

/**
 * What the output says beside what it does.
 *
 * @param databind the one that types tell which codec reads and writes them
 * @param nullness whether it says by JSpecify what may be null
 * @param exported whether types are public
 * @param allBuilt whether types that no request carries have builders as well
 */
public record Style(Databind databind, boolean nullness, boolean exported, boolean allBuilt) {}

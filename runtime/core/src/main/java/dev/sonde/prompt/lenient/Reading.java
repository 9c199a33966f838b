package dev.sonde.prompt.lenient;

/**
 * A value that was read from a reply.
 *
 * @param repaired whether the reply was not simply the JSON that was asked for
 */
public record Reading<T>(T value, boolean repaired) {}

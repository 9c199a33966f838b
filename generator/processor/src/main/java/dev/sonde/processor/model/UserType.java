package dev.sonde.processor.model;

import dev.sonde.shape.Declaration;

/**
 * A type of the user's that a reply holds.
 *
 * @param codec what its codec is called in the companion: a class for a record, a constant for an enum
 */
public record UserType(Declaration declaration, String codec) {}

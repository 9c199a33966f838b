package dev.sonde.processor.model;

import dev.sonde.shape.Declaration;

/**
 * A type of the user's that a reply holds.
 *
 * @param codec what its codec is called in the companion: a class for a record or union, else a constant
 * @param foreign whether only databind reads it
 */
public record UserType(Declaration declaration, String codec, boolean foreign) {}

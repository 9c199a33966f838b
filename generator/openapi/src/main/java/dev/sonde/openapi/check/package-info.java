/**
 * What is refused, by JSON pointer, instead of being rendered inexactly. Rule: checks never throw, they collect.
 */
@NullMarked
package dev.sonde.openapi.check;

import org.jspecify.annotations.NullMarked;

/**
 * Values out of what a model says: clean JSON first, then what deviates from it in a known way. Rule: what is repaired has exactly
 * one reading, everything else is told as a problem with its place; nothing is made up.
 */
@NullMarked
package dev.sonde.prompt.lenient;

import org.jspecify.annotations.NullMarked;

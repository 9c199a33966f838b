/**
 * Lets databind of Jackson 2 read and write what has a codec. Rule: a codec speaks Jackson 3, so values pass from one to the other
 * as JSON, in which no number changes.
 */
@NullMarked
package dev.sonde.jackson2;

import org.jspecify.annotations.NullMarked;

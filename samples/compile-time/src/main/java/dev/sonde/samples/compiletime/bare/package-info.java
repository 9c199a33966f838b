/**
 * A bare processor: it writes what Sonde's writes for interfaces of the shape of these, and checks nothing. It is the floor to which
 * Sonde is held, so it does no more than this shape needs.
 */
@NullMarked
package dev.sonde.samples.compiletime.bare;

import org.jspecify.annotations.NullMarked;

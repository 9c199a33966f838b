/**
 * Emission of codecs with JavaPoet: one class per declaration, one statement per property. Rule: an emitter never validates;
 * whatever it is given can be emitted.
 */
@NullMarked
package dev.sonde.shape.codec;

import org.jspecify.annotations.NullMarked;

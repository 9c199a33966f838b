/**
 * A prompt interface as data: what was written, whether right or wrong. Rule: immutable records that know neither
 * {@code javax.lang.model} nor any provider; a place in the source is an opaque {@link dev.sonde.processor.model.Site}.
 */
@NullMarked
package dev.sonde.processor.model;

import org.jspecify.annotations.NullMarked;

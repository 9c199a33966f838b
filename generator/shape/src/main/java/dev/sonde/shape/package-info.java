/**
 * The shape language: what data looks like as JSON, and which Java type holds it. Rule: immutable records that know neither
 * OpenAPI nor {@code javax.lang.model}; both generators read into it and emit from it.
 */
@NullMarked
package dev.sonde.shape;

import org.jspecify.annotations.NullMarked;

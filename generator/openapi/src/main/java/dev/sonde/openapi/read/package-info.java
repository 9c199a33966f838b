/**
 * From the raw tree of a document to the model. Rule: a reader never emits; what it cannot read it reports and goes on.
 */
@NullMarked
package dev.sonde.openapi.read;

import org.jspecify.annotations.NullMarked;

/**
 * A shape as a model is shown it, on one line: in a compact notation of types, or as JSON Schema. Rule: the text depends on nothing but the shape
 * and its declarations, and no JSON library is needed to write it.
 */
@NullMarked
package dev.sonde.shape.schema;

import org.jspecify.annotations.NullMarked;
